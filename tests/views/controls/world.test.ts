import { fireEvent, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { zh } from '#i18n/controls/zh.ts';
import { defaultScenario } from '#model/defaultScenario.ts';
import { driverValues } from '#model/driverValues.ts';
import { eventOn } from '#model/eventOn.ts';
import { presets } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import type { ScenarioState } from '#state/ScenarioState.svelte.ts';
import '#views/controls/world/EventList.svelte';
import '#views/controls/world/OtherDrivers.svelte';
import DriverAbout from '#views/controls/world/DriverAbout.svelte';
import WorldPanel from '#views/controls/WorldPanel.svelte';
import { renderControls, undoAll } from './renderControls.ts';
import { drag, type } from './slide.ts';

const box = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
const exports = (year: number): HTMLInputElement => box(`出口量，${year} 年，%／年`);
const slider = (): HTMLInputElement => document.querySelector('#driver-exportGrowth')!;

describe('the external world', () => {
  it('offers every preset and describes the chosen one', async () => {
    const scenario = renderControls([WorldPanel]);
    const choice = screen.getByRole('combobox', { name: '外部世界的情景' });
    expect([...choice.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual(
      presets.map(({ labelZh }) => labelZh),
    );
    await fireEvent.change(choice, { target: { value: 'trade-shock' } });
    expect(scenario.current.environment).toBe('trade-shock');
    expect(exports(2020).value).toBe('−8.0');
    expect(document.getElementById(choice.getAttribute('aria-describedby')!)?.textContent).toBe(
      '出口量2020年降8%、2021年降4%',
    );
    expect(undoAll(scenario)).toBe(1);
  });

  it('moves three years of a driver with one slider, one entry to undo', async () => {
    const scenario = renderControls([WorldPanel]);
    expect(slider().value).toBe('0');
    await drag(slider(), 1, 2.5);
    expect(driverValues(scenario.current, 'exportGrowth')).toEqual([0.09, 0.165, 0.06]);
    expect([2020, 2021, 2022].map((year) => exports(year).value)).toEqual([
      '+9.0',
      '+16.5',
      '+6.0',
    ]);
    expect(slider().getAttribute('aria-valuetext')).toBe('偏离情景 +2.5 个百分点');
    await fireEvent.click(screen.getByRole('button', { name: '出口量：还原' }));
    expect(scenario.current.drivers).toEqual({});
    expect(document.activeElement).toBe(slider());
    expect(undoAll(scenario)).toBe(2);
  });

  it('takes the value of one year, and leaves it alone when only looked at', async () => {
    const scenario = renderControls([WorldPanel]);
    const demand = box('国内需求，2020 年，%／年');
    await fireEvent.focus(demand);
    await fireEvent.blur(demand);
    expect(scenario.current.drivers).toEqual({});
    await type(exports(2021), '−3.25');
    expect(scenario.current.drivers).toEqual({ exportGrowth: { 2021: -0.0325 } });
  });

  it('names a value outside the limits and keeps the old one', async () => {
    const scenario = renderControls([WorldPanel]);
    await type(exports(2021), '51');
    expect(screen.getByRole('alert').textContent).toBe('“51”不在 −50–50 之间，仍为 +14.0');
    expect(scenario.current.drivers).toEqual({});
  });

  it('has the other drivers in a list, energy prices as an index', async () => {
    const scenario = renderControls([WorldPanel]);
    await fireEvent.click(screen.getByRole('button', { name: /其他因素/ }));
    await screen.findByRole('group', { name: '能源价格' });
    await type(box('能源价格，2022 年，年末，2019 年为 1'), '1.3');
    await type(box('疫情损失，2020 年，产出的 %，年末'), '0');
    expect(scenario.current.drivers).toEqual({
      energyPrice: { 2022: 1.3 },
      epidemicLoss: { 2020: 0 },
    });
    await fireEvent.click(screen.getByRole('button', { name: '能源价格：还原' }));
    expect(scenario.current.drivers).toEqual({ epidemicLoss: { 2020: 0 } });
  });

  it('switches a large project off and on again', async () => {
    const scenario = renderControls([WorldPanel]);
    await fireEvent.click(screen.getByRole('button', { name: /大项目/ }));
    expect(await screen.findByText('舟山石化 · 年增 0→175→556 亿元')).toBeTruthy();
    expect(screen.getByText('富阳造纸 · 关停 40%→100%')).toBeTruthy();
    const paper = screen.getByRole('switch', { name: '富阳造纸退出' });
    await fireEvent.click(paper);
    expect(eventOn(scenario.current, 'fuyangPaperExit')).toBe(false);
    expect(scenario.lastGesture?.gesture).toMatchObject({
      control: 'event',
      from: 'on',
      to: 'off',
    });
    await fireEvent.click(screen.getByRole('button', { name: '富阳造纸退出：还原' }));
    expect(scenario.current.events).toEqual({});
  });
});

describe('a driver in full', () => {
  const open = (driver: 'exportGrowth' | 'energyCurb', opened?: Scenario): ScenarioState =>
    renderControls(
      [(internals) => DriverAbout(internals, { driver, words: zh, language: 'zh' })],
      opened,
    );
  const point = (year: number): HTMLElement =>
    screen.getByRole('slider', { name: new RegExp(`${year} 年`) });

  it('moves one year by keys, a held key as one entry to undo', async () => {
    const scenario = open('exportGrowth');
    await fireEvent.keyDown(point(2021), { key: 'ArrowDown' });
    await fireEvent.keyDown(point(2021), { key: 'ArrowDown' });
    expect(scenario.moving).toBe(true);
    await fireEvent.keyUp(point(2021), { key: 'ArrowDown' });
    expect(scenario.current.drivers).toEqual({ exportGrowth: { 2021: 0.138 } });
    expect(point(2021).getAttribute('aria-valuetext')).toBe('+13.8');
    await fireEvent.keyDown(point(2022), { key: 'PageUp' });
    await fireEvent.keyUp(point(2022), { key: 'PageUp' });
    expect(scenario.current.drivers.exportGrowth?.[2022]).toBe(0.045);
    expect(undoAll(scenario)).toBe(2);
  });

  it('goes back to its preset', async () => {
    const drivers = { exportGrowth: { 2021: 0.01 } };
    const scenario = open('exportGrowth', { ...defaultScenario, drivers });
    await fireEvent.click(screen.getByRole('button', { name: '还原为情景值' }));
    expect(scenario.current.drivers).toEqual({});
    expect(undoAll(scenario)).toBe(1);
  });

  it('never leaves what the model is defined for', async () => {
    const scenario = open('energyCurb');
    await fireEvent.keyDown(point(2020), { key: 'Home' });
    await fireEvent.keyUp(point(2020), { key: 'Home' });
    expect(driverValues(scenario.current, 'energyCurb')[0]).toBe(0);
  });

  it('tells source and grade once for the years that share them', async () => {
    open('exportGrowth');
    expect(await screen.findAllByText('等级')).toHaveLength(1);
    const values = screen.getAllByRole('heading', { name: /年情景值/ });
    expect(values).toHaveLength(3);
    expect(values[1]!.textContent).toContain('2021 年情景值 +14.0');
  });
});
