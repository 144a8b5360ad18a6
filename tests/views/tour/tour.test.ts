import { fireEvent, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultScenario } from '#model/defaultScenario.ts';
import { isFirstVisit, rememberVisit } from '#views/tour/firstVisit.ts';
import LazyTour from '#views/tour/LazyTour.svelte';
import { isSeen, placeNote, placeStrip, ringAround, unionOf } from '#views/tour/placeNote.ts';
import Tour from '#views/tour/Tour.svelte';
import { tourSteps } from '#views/tour/tourSteps.ts';
import { simulate } from '../../state/simulate.ts';
import { renderPart } from '../renderPart.ts';

const blocked = (): Storage => {
  throw new DOMException('denied', 'SecurityError');
};
const note = (): HTMLElement | null => screen.queryByTestId('tour');
const press = (name: string): Promise<boolean> =>
  fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  localStorage.clear();
  location.hash = '';
});
afterEach(() => {
  localStorage.clear();
});

describe('a first visit', () => {
  test('is one without a trace and without a link', () => {
    expect(isFirstVisit('', () => localStorage)).toBe(true);
    expect(isFirstVisit('#1.1.1~rn1', () => localStorage)).toBe(false);
    rememberVisit(() => localStorage);
    expect(isFirstVisit('', () => localStorage)).toBe(false);
  });

  test('cannot be told where the browser keeps nothing, and nothing breaks', () => {
    expect(isFirstVisit('', blocked)).toBe(false);
    expect(() => {
      rememberVisit(blocked);
    }).not.toThrow();
  });

  test('shows the tour, not beside a message that there are no numbers, and not again', async () => {
    const { live } = renderPart(LazyTour, {});
    live.say({ status: 'error', error: { code: 'died', detail: '' } });
    flushSync();
    await vi.dynamicImportSettled();
    expect(note()).toBeNull();
    const result = await simulate({ ...defaultScenario, draws: 64 });
    live.say({ status: 'settled', result, draws: 64 });
    await expect.poll(note).not.toBeNull();
    expect(document.activeElement).toBe(document.body);
    await press('结束导览');
    expect(note()).toBeNull();
    expect(isFirstVisit('', () => localStorage)).toBe(false);
  });

  test('by a link shows none, unless it is asked for', async () => {
    location.hash = '#1.1.1~rn1';
    const { live, board } = renderPart(LazyTour, {});
    const result = await simulate({ ...defaultScenario, draws: 64 });
    live.say({ status: 'settled', result, draws: 64 });
    flushSync();
    await vi.dynamicImportSettled();
    expect(note()).toBeNull();
    board.preferences.touring = true;
    await expect.poll(note).not.toBeNull();
    expect(document.activeElement?.textContent).toBe('下一步');
  });
});

describe('the tour', () => {
  test('leads through all its steps and back', async () => {
    const onclose = vi.fn();
    renderPart(Tour, { asked: false, onclose });
    const told = new Set<string>();
    for (let place = 1; place <= tourSteps.length; place++) {
      expect(note()?.textContent).toContain(`${place}／${tourSteps.length}`);
      told.add(note()?.querySelector('.title')?.textContent ?? '');
      if (place < tourSteps.length) await press('下一步');
    }
    expect(told.size).toBe(tourSteps.length);
    await press('上一步');
    expect(note()?.textContent).toContain(`${tourSteps.length - 1}／${tourSteps.length}`);
    await press('下一步');
    await press('完成');
    expect(onclose).toHaveBeenCalledOnce();
  });

  test('ends by Escape, except where Escape closes something else', async () => {
    const onclose = vi.fn();
    renderPart(Tour, { asked: false, onclose });
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.setAttribute('open', '');
    await fireEvent.keyDown(window, { key: 'Escape' });
    expect(onclose).not.toHaveBeenCalled();
    dialog.remove();
    await fireEvent.keyDown(window, { key: 'Escape' });
    expect(onclose).toHaveBeenCalledOnce();
  });
});

describe('a note', () => {
  const window = { width: 1440, height: 900 };
  const size = { width: 300, height: 120 };
  const part = { left: 20, right: 485, top: 42, bottom: 168 };

  test('stands on the first side that has room', () => {
    expect(placeNote(part, size, window, ['below'])).toEqual({ left: 20, top: 178 });
    expect(placeNote(part, size, window, ['above', 'right'])).toEqual({ left: 495, top: 42 });
  });

  test('stands at the bottom of the window where there is no part, or no room beside it', () => {
    expect(placeNote(undefined, size, window, ['below'])).toEqual({ left: 1130, top: 770 });
    const all = { left: 0, right: 1440, top: 0, bottom: 900 };
    expect(placeNote(all, size, window, ['below', 'left'])).toEqual({ left: 1130, top: 770 });
  });

  test('is a strip at the foot of a phone that never lies over its part', () => {
    const phone = { width: 390, height: 844 };
    const strip = { width: 390, height: 150 };
    expect(placeStrip(part, strip, phone)).toEqual({ left: 0, top: 694 });
    const low = { left: 15, right: 375, top: 760, bottom: 790 };
    expect(placeStrip(low, strip, phone).top + strip.height).toBeLessThan(low.top);
  });

  test('rings all parts it is about, inside the window', () => {
    const other = { left: 485, right: 2000, top: 50, bottom: 100 };
    expect(unionOf([])).toBeUndefined();
    const around = ringAround(unionOf([part, other])!, window);
    expect(around).toEqual({ left: 16, top: 40, width: 1422, height: 130 });
    expect(isSeen({ left: -9, right: -1, top: 0, bottom: 9 }, window)).toBe(false);
    expect(isSeen({ left: 0, right: 0, top: 0, bottom: 9 }, window)).toBe(false);
  });
});
