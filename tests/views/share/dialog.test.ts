import { fireEvent, screen } from '@testing-library/svelte';
import { strToU8, zipSync } from 'fflate';
import { flushSync, tick } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadEnglish } from '#i18n/loadEnglish.ts';
import { shareMessages } from '#i18n/share/messages.ts';
import { defaultScenario, planScenarios } from '#model/defaultScenario.ts';
import { decodeLink } from '#share/decodeLink.ts';
import { dataVersion, engineVersion } from '#model/versions.ts';
import { closeLink } from '#share/closeLink.ts';
import { encodeLink } from '#share/encodeLink.ts';
import { scenarioText } from '#share/scenarioText.ts';
import { dataNotes, pictureTexts } from '#views/share/describeBoard.ts';
import { frameCode } from '#views/share/frameCode.ts';
import ShareButton from '#views/share/ShareButton.svelte';
import ShareDialog from '#views/share/ShareDialog.svelte';
import { simulate } from '../../state/simulate.ts';
import { drawing } from '../../share/pictures.ts';
import { renderPart } from '../renderPart.ts';

const words = shareMessages.zh;
const box = (): HTMLInputElement => screen.getByLabelText(words.link.label);
const save = (kind: string): HTMLButtonElement =>
  document.querySelector<HTMLButtonElement>(`[data-save="${kind}"]`)!;
const open = () =>
  renderPart(ShareDialog, {
    shown: true,
    opened: undefined,
    onclose: () => undefined,
    onfiles: () => Promise.resolve(),
  });
const linked = () => decodeLink(box().value.split('#')[1] ?? '').state;

function clipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

beforeEach(() => clipboard(() => Promise.resolve()));
afterEach(() => vi.restoreAllMocks());

test('the link holds the board as it stands, and without the view only scenario and reference', async () => {
  const { board } = open();
  board.scenario.apply({ control: 'preset' }, planScenarios.maximum);
  board.scenario.reference = 'plan';
  board.stage.view = 'map';
  board.stage.selected = 'ningbo-auto';
  board.preferences.theme = 'dark';
  flushSync();
  expect(linked()).toMatchObject({ view: 'map', selected: 'ningbo-auto', theme: 'dark' });
  await fireEvent.click(screen.getByLabelText(words.link.withView));
  expect(linked()).toMatchObject({ scenario: planScenarios.maximum, reference: 'plan' });
  expect(linked().view).toBe('ladder');
  expect(linked().selected).toBeUndefined();
  expect(linked().theme).toBeUndefined();
});

test('copying says so, until the link is another one', async () => {
  const copied: string[] = [];
  clipboard((text) => Promise.resolve(void copied.push(text)));
  const { board } = open();
  await fireEvent.click(screen.getByText(words.link.copy));
  expect(copied).toEqual([box().value]);
  expect(await screen.findByText(words.link.copied)).toBeDefined();
  board.stage.view = 'map';
  flushSync();
  expect(screen.queryByText(words.link.copied)).toBeNull();
});

test('where the clipboard is refused, the link is selected for the keyboard', async () => {
  clipboard(() => Promise.reject(new Error('denied')));
  open();
  await fireEvent.click(screen.getByText(words.link.copy));
  expect(await screen.findByText(words.link.refused)).toBeDefined();
  expect(document.activeElement).toBe(box());
  expect(box().selectionEnd).toBe(box().value.length);
});

test('the code is drawn dark on white, and a link too long for one says so', () => {
  const { board } = open();
  const code = screen.getByRole('img', { name: words.link.code });
  expect(code.querySelector('rect')?.getAttribute('fill')).toBe('#fff');
  expect(code.querySelector('path')?.getAttribute('fill')).toBe('#000');
  const noteOf = (step: number): string =>
    Array.from({ length: 390 }, (_, place) => String.fromCharCode(0x4e00 + place * step)).join('');
  const baseOutputs = {
    'ningbo-auto': { value: 1, note: noteOf(7) },
    'yongkang-hardware': { value: 2, note: noteOf(11) },
  };
  board.scenario.apply({ control: 'baseOutput' }, { ...defaultScenario, baseOutputs });
  flushSync();
  expect(screen.queryByRole('img', { name: words.link.code })).toBeNull();
  expect(screen.getByText(words.link.tooLong)).toBeDefined();
});

test('pictures and data wait for the complete sample, the scenario file does not', async () => {
  const { live } = open();
  expect([save('json').disabled, save('csv').disabled, save('svg').disabled]).toEqual([
    false,
    true,
    true,
  ]);
  expect(screen.getByText(words.waiting)).toBeDefined();
  const result = await simulate({ ...defaultScenario, draws: 64 });
  live.say({ status: 'settled', result });
  flushSync();
  expect(save('zip').disabled, 'a sample of another scenario').toBe(true);
});

test('a sample of the scenario on the board lets everything be saved', async () => {
  const small = { ...defaultScenario, draws: 64 };
  const result = await simulate(small);
  const { board, live } = open();
  board.scenario.open(small);
  live.say({ status: 'running', result });
  flushSync();
  expect(save('zip').disabled).toBe(true);
  live.say({ status: 'settled', result });
  flushSync();
  expect(screen.queryByText(words.waiting)).toBeNull();
  for (const kind of ['json', 'csv', 'zip', 'svg', 'png']) expect(save(kind).disabled).toBe(false);
});

test('pictures and files say below their source which base figures are the user’s', () => {
  const { board } = open();
  const told = (): boolean[] =>
    [pictureTexts(board, 'zh', '').foot, dataNotes(board, 'zh', '')].map((lines) =>
      lines.some((line) => line.includes('永康五金 985 亿元（原为 810 亿元；注：统计局）')),
    );
  expect(told()).toEqual([false, false]);
  const own = { 'yongkang-hardware': { value: 985, note: '统计局' } };
  board.scenario.open({ ...defaultScenario, baseOutputs: own });
  expect(told()).toEqual([true, true]);
});

test('table and comparison have no picture, and each says where its own data are', () => {
  const { board } = open();
  for (const view of ['table', 'compare'] as const) {
    board.stage.view = view;
    flushSync();
    expect(save('svg')).toBeNull();
    expect(screen.getByText(words.picture.noPicture[view])).toBeDefined();
  }
});

test('an empty file and the archive of the page are told what they are', async () => {
  renderPart(ShareButton, {});
  drop([new File([''], 'leer.json')]);
  expect((await notice()).textContent).toContain(words.open.faults.empty('leer.json'));
  drop([new File([zipSync({ 'scenario.json': strToU8('{}') })], 'tierline.zip')]);
  await expect
    .poll(async () => (await notice()).textContent)
    .toContain('先解压，再把其中的 scenario.json');
});

test('in English nothing Chinese is left in the dialog', async () => {
  await loadEnglish();
  const { language } = open();
  await language.choose('en');
  flushSync();
  expect(document.querySelector('dialog')!.textContent).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
});

/** Something dropped on the page. */
function drop(files: readonly File[], types: readonly string[] = ['Files']): Event {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types, files } });
  window.dispatchEvent(event);
  return event;
}
async function notice(): Promise<HTMLElement> {
  await expect.poll(() => document.querySelector('[data-outcome]')).not.toBeNull();
  return document.querySelector<HTMLElement>('[data-outcome]')!;
}

test('a scenario file dropped on the page is opened as one step, and undo brings the work back', async () => {
  const { board } = renderPart(ShareButton, {});
  const before = board.scenario.current;
  const event = drop([new File([scenarioText(planScenarios.maximum)], '甲.json')]);
  expect(event.defaultPrevented).toBe(true);
  expect((await notice()).textContent).toContain(words.open.opened('甲.json'));
  expect(board.scenario.current).toEqual(planScenarios.maximum);
  expect(board.scenario.past).toHaveLength(1);
  board.scenario.undo();
  expect(board.scenario.current).toBe(before);
});

test('a file of an earlier release opens with today’s numbers, and those of its release can be asked for', async () => {
  const { board } = renderPart(ShareButton, {});
  const ofToday = scenarioText(planScenarios.maximum);
  const file = JSON.parse(ofToday) as { versions: object };
  const earlier = JSON.stringify({
    ...file,
    versions: { ...file.versions, data: dataVersion - 1 },
  });
  drop([new File([earlier], '旧.json')]);
  await expect
    .poll(() => board.older)
    .toEqual({
      asked: { scenario: earlier },
      versions: { engine: engineVersion, data: dataVersion - 1 },
      scenario: planScenarios.maximum,
    });
  drop([new File([ofToday], '新.json')]);
  await expect.poll(() => board.older).toBeUndefined();
});

test('so does a picture of an earlier release, by its link', async () => {
  const { board } = renderPart(ShareButton, {});
  const link = closeLink(`1.${engineVersion}.${dataVersion - 1}~rm1`);
  drop([new File([drawing(link)], '旧.svg')]);
  await expect.poll(() => board.older?.asked).toEqual({ link });
});

test('a drawing dropped on the page opens its scenario and runs nothing of it', async () => {
  const { board } = renderPart(ShareButton, {});
  const link = encodeLink({ scenario: planScenarios.none, reference: 'none', view: 'ladder' });
  const svg = drawing(link).replace('<rect/>', '<script>globalThis.ran = true</script>');
  drop([new File([svg], 'map.svg')]);
  expect((await notice()).dataset.outcome).toBe('opened');
  expect(board.scenario.current).toEqual(planScenarios.none);
  expect((globalThis as { ran?: boolean }).ran).toBeUndefined();
});

test('a file that is none of ours changes nothing, and is named', async () => {
  const { board } = renderPart(ShareButton, {});
  drop([new File(['<svg><metadata><script>x</script></metadata></svg>'], '他人.svg')]);
  const told = await notice();
  expect(told.getAttribute('role')).toBe('alert');
  expect(told.textContent).toContain('他人.svg 里没有情景');
  expect(told.textContent).toContain('<metadata>');
  expect(board.scenario.canUndo).toBe(false);
});

test('text that is dragged about is left to the browser', async () => {
  renderPart(ShareButton, {});
  const event = drop([], ['text/plain']);
  expect(event.defaultPrevented).toBe(false);
  // What would tell of it has been loaded by then.
  await vi.dynamicImportSettled();
  await tick();
  expect(document.querySelector('[data-outcome]')).toBeNull();
});

test('of several files one is opened, and the others are told', async () => {
  renderPart(ShareButton, {});
  const file = new File([scenarioText(planScenarios.none)], 'a.json');
  drop([file, file, file]);
  expect((await notice()).textContent).toContain(words.open.several(2));
});

test('Ctrl+S opens the dialog in place of the save of the browser', async () => {
  renderPart(ShareButton, {});
  const event = new KeyboardEvent('keydown', { key: 's', ctrlKey: true, cancelable: true });
  window.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
  expect(await screen.findByRole('dialog', { name: words.title })).toBeDefined();
});

test('the markup of the frame holds the view, and no quote leaves its attribute', () => {
  const code = frameCode('https://a.example/t/#1.1.1~rp1', '"><script>x</script>');
  const box = document.createElement('div');
  box.innerHTML = code;
  expect(box.children).toHaveLength(1);
  const frame = box.querySelector('iframe')!;
  expect(frame.getAttribute('src')).toBe('https://a.example/t/?embed#1.1.1~rp1');
  expect(frame.title).toBe('"><script>x</script>');
});

test('a picture brings its reference and its pins, its view only when asked, and no pin of the board is lost', async () => {
  const { board } = renderPart(ShareButton, {});
  const own = board.pins.add('自己的', planScenarios.plan)!;
  const pins = [{ name: '图里的', colour: 3, scenario: planScenarios.none }] as const;
  const state = {
    scenario: planScenarios.maximum,
    reference: 'plan',
    view: 'map',
    pins,
  } as const;
  drop([new File([drawing(encodeLink({ ...state, referencePin: 0 }))], 'map.svg')]);
  const told = await notice();
  expect(board.scenario.current).toEqual(planScenarios.maximum);
  expect(board.scenario.reference).toBe('plan');
  expect(board.pins.list.map(({ name }) => name)).toEqual(['自己的', '图里的']);
  expect(board.pins.list[0]).toBe(own);
  expect(board.pins.reference?.name).toBe('图里的');
  expect(board.stage.view).toBe('ladder');
  await fireEvent.click(screen.getByText(words.open.view));
  expect(board.stage.view).toBe('map');
  expect(board.pins.reference?.name).toBe('图里的');
  expect(told.textContent).not.toContain(words.open.view);
});

test('pins of a picture that have no room are told', async () => {
  const { board } = renderPart(ShareButton, {});
  for (let seed = 1; seed <= 6; seed++)
    board.pins.add(String(seed), { ...defaultScenario, seed: seed + 50 });
  const pins = [{ name: '图里的', colour: 3, scenario: planScenarios.none }] as const;
  const link = encodeLink({ scenario: planScenarios.plan, reference: 'none', view: 'map', pins });
  drop([new File([drawing(link)], 'map.svg')]);
  expect((await notice()).textContent).toContain(words.open.unpinned(1));
  expect(board.pins.list).toHaveLength(6);
});
