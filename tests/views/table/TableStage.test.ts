import { fireEvent, screen, within } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { useLanguage } from '#i18n/Language.svelte.ts';
import { loadEnglish } from '#i18n/loadEnglish.ts';
import { defaultScenario, referenceScenario } from '#model/defaultScenario.ts';
import { clusters, type ClusterId } from '#model/generated/tables.ts';
import { useBoard } from '#state/board.svelte.ts';
import { setFramed } from '#views/share/framed.ts';
import { setLink } from '#views/share/linkContext.ts';
import '#views/table/TableBase.svelte';
import TableStage from '#views/table/TableStage.svelte';
import { linkStateOf } from '../../../src/link.ts';
import { simulate, simulateCentral } from '../../state/simulate.ts';
import { renderBoard, type RenderedBoard } from '../renderBoard.ts';

/** One prefecture is enough of the table, and a document in a test is slow. */
const shown = clusters.filter(({ counted, prefecture }) => counted && prefecture === 'jinhua');
const plan = await simulate({ ...defaultScenario, draws: 128 });
const none = simulateCentral({ ...referenceScenario, draws: 128 });

function table({ framed = false } = {}): RenderedBoard {
  const rendered = renderBoard((internals, size) => {
    if (framed) setFramed();
    const [board, language] = [useBoard(), useLanguage()];
    setLink(
      () => linkStateOf(board, language),
      () => undefined,
    );
    return TableStage(internals, size);
  });
  rendered.board.filter.prefecture = 'jinhua';
  rendered.tell(plan);
  flushSync();
  return rendered;
}
const rowIds = (): (string | undefined)[] =>
  Array.from(
    document.querySelectorAll<HTMLElement>('tr[data-cluster]'),
    (row) => row.dataset.cluster,
  );
const rowOf = (id: string): HTMLTableRowElement =>
  document.querySelector<HTMLTableRowElement>(`tr[data-cluster="${id}"]`)!;
const textsOf = (row: HTMLTableRowElement): string[] =>
  Array.from(row.children, (cell) => cell.textContent.trim());
const heading = (name: string): HTMLElement =>
  Array.from(document.querySelectorAll<HTMLElement>('th[aria-sort]')).find(
    ({ textContent }) => textContent.trim() === name,
  )!;
const press = (name: string) => fireEvent.click(heading(name).querySelector('button')!);

describe('the table', () => {
  it('has a row for every cluster shown, largest first, and one of the province', () => {
    table();
    expect(new Set(rowIds())).toEqual(new Set(shown.map(({ id }) => id)));
    const [first, second] = rowIds().map((id) =>
      Number(textsOf(rowOf(id!))[4]!.replaceAll(',', '')),
    );
    expect(first).toBeGreaterThanOrEqual(second!);
    expect(document.querySelector('tbody tr')?.textContent).toMatch(/^\s*全省/u);
    expect(document.querySelector('caption')?.textContent).toContain(
      `135 个集群中的 ${shown.length} 个`,
    );
  });

  it('offers to copy and to save itself, but in the frame of another page, which is not its own', () => {
    const tools = (): (string | null)[] =>
      Array.from(document.querySelectorAll('.tools button'), ({ textContent }) => textContent);
    table();
    expect(tools()).toEqual(expect.arrayContaining(['复制表格', '存为 CSV']));
    document.body.replaceChildren();
    table({ framed: true });
    expect(tools()).not.toContain('复制表格');
    expect(tools()).not.toContain('存为 CSV');
  });

  it('prints a cluster as the other views do', () => {
    table();
    const [name, place, grade, base, median, , , reach, half, ninety] = textsOf(
      rowOf('yongkang-hardware'),
    );
    expect([name, place, grade, base]).toEqual(['永康五金', '金华', 'B', '810']);
    expect(median).toMatch(/^1,\d\d0$/);
    expect(half).toMatch(/^[\d,]+–1,\d\d0$/);
    expect(ninety).toMatch(/^[\d,]+–1,\d\d0$/);
    expect(reach).toMatch(/^[5-8]\d%$/);
  });

  it('is sorted by any column, and says how', async () => {
    const { board } = table();
    expect(heading('2022').getAttribute('aria-sort')).toBe('descending');
    await press('集群');
    expect(heading('集群').getAttribute('aria-sort')).toBe('ascending');
    expect(heading('2022').getAttribute('aria-sort')).toBe('none');
    const ascending = rowIds();
    await press('集群');
    expect(rowIds()).toEqual(ascending.toReversed());
    expect(board.stage.tableSort).toEqual({ column: 'name', falling: true });
  });

  it('keeps its order during a drag while its numbers follow, and settles afterwards', async () => {
    const { board, tell } = table();
    await press('比不施策');
    await press('2022');
    const before = rowIds();
    const shut = {
      ...none,
      central: { ...none.central, clusters: none.central.clusters.map((value) => value * 0.5) },
    };
    board.scenario.change({ control: 'lever', id: 'sp' }, referenceScenario);
    const [id] = before as [string];
    const median = textsOf(rowOf(id))[4];
    const turned = shut.central.clusters.slice();
    const last = 3 * clusters.length;
    const place = clusters.findIndex((cluster) => cluster.id === id);
    turned[last + place] = 1;
    tell({ ...shut, central: { ...shut.central, clusters: turned } }, 'running');
    flushSync();
    expect(textsOf(rowOf(id))[4]).not.toBe(median);
    expect(rowIds()).toEqual(before);
    board.scenario.settle();
    tell({ ...shut, central: { ...shut.central, clusters: turned } }, 'settled');
    flushSync();
    expect(rowIds()).not.toEqual(before);
    expect(rowIds().at(-1)).toBe(id);
  });

  it('selects the cluster of a row that is clicked, and marks it', async () => {
    const { board } = table();
    await fireEvent.click(rowOf('yiwu-pv').children[5]!);
    expect(board.stage.selected).toBe('yiwu-pv');
    expect(rowOf('yiwu-pv').querySelector('button')?.getAttribute('aria-current')).toBe('true');
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
  });

  it('is walked with the arrow keys, one stop for the tab key', async () => {
    table();
    const stops = document.querySelectorAll<HTMLElement>('tr button[tabindex="0"]');
    expect(stops).toHaveLength(1);
    stops[0]!.focus();
    await fireEvent.keyDown(stops[0]!, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(rowOf(rowIds()[1]!).querySelector('button'));
    await fireEvent.keyDown(document.activeElement!, { key: 'End' });
    expect(document.activeElement).toBe(rowOf(rowIds().at(-1)!).querySelector('button'));
  });

  it('shows other clusters when the filter asks for others', () => {
    const { board } = table();
    board.filter.prefecture = 'lishui';
    flushSync();
    const lishui = clusters.filter(({ counted, prefecture }) => counted && prefecture === 'lishui');
    expect(new Set(rowIds())).toEqual(new Set(lishui.map(({ id }) => id)));
  });

  it('has the chosen quantity beside output, with its unit', async () => {
    table();
    await fireEvent.change(document.querySelector('select')!, {
      target: { value: 'employment' },
    });
    const group = Array.from(document.querySelectorAll('th[scope="colgroup"]'));
    expect(group.map(({ textContent }) => textContent.trim())).toContain('就业 万人');
    expect(textsOf(rowOf('yongkang-hardware'))[10]).toMatch(/^\d+\.\d/);
  });

  it('names a base figure of the user as theirs', () => {
    const { board } = table();
    const own = {
      ...defaultScenario,
      baseOutputs: { 'yiwu-pv': { value: 2500, note: '年鉴' } },
    };
    board.scenario.apply({ control: 'base', id: 'yiwu-pv' }, own);
    flushSync();
    const grade = rowOf('yiwu-pv').querySelectorAll('td')[1]!;
    expect(grade.textContent).toBe('自填');
    expect(grade.title).toContain('年鉴');
  });

  it('lets the base figure of the selected row be replaced, as one gesture', async () => {
    const { board, language } = table();
    board.stage.selected = 'yiwu-pv';
    flushSync();
    expect(document.querySelectorAll('td .narrow')).toHaveLength(1);
    const name = '义乌光伏：用自己的 2019 年产值';
    const pencil = within(rowOf('yiwu-pv')).getByRole('button', { name });
    const popover = pencil.nextElementSibling as HTMLElement;
    popover.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'open' }));
    const value = await screen.findByLabelText<HTMLInputElement>('2019 年产值');
    await fireEvent.keyDown(value, { key: 'ArrowDown' });
    expect(board.stage.selected).toBe('yiwu-pv');
    await fireEvent.input(value, { target: { value: '500' } });
    await loadEnglish();
    await language.choose('en');
    flushSync();
    expect(value.value).toBe('50');
    await fireEvent.input(screen.getByLabelText('Where it comes from'), {
      target: { value: 'yearbook' },
    });
    popover.hidePopover = () => undefined;
    await fireEvent.submit(value.form!);
    expect(board.scenario.current.baseOutputs).toEqual({
      'yiwu-pv': { value: 500, note: 'yearbook' },
    });
    expect(board.scenario.lastGesture?.gesture).toMatchObject({ control: 'baseOutput', to: 500 });
  });

  it('leads with an arrow key from the pencil of a row to the next row', async () => {
    const { board } = table();
    const [first, second] = rowIds() as [ClusterId, string];
    board.stage.selected = first;
    flushSync();
    await fireEvent.keyDown(rowOf(first).querySelector('td .narrow')!, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(rowOf(second).querySelector('button'));
  });

  it('is saved as a file that says what it is of, with numbers as numbers', async () => {
    table();
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'blob:table';
    });
    // The document of the tests would follow the address.
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await fireEvent.click(screen.getByText('存为 CSV'));
    const lines = (await files[0]!.text()).split('\r\n');
    const notes = lines.filter((line) => /^\uFEFF?"?#/u.test(line));
    expect(notes[0]).toContain('情景推演，不是预测');
    const [heads, province, first] = lines.slice(notes.length);
    expect(heads).toMatch(/^集群,全称,/);
    expect(province).toMatch(/^全省,/);
    expect(first).toMatch(/^[^,]+,[^,]*,金华,[ABC],\d+,\d+,\d+,/);
    vi.restoreAllMocks();
  });

  it('copies itself for a spreadsheet, and says what it copied or that it could not', async () => {
    const { board, language } = table();
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    await fireEvent.click(screen.getByText('复制表格'));
    const [text] = writeText.mock.calls[0]!;
    const lines = text.split('\n').map((line) => line.split('\t'));
    const rows = shown.length + 2;
    expect(new Set(lines.slice(0, rows).map((cells) => cells.length)).size).toBe(1);
    expect(lines[0]).toContain('产值 2022 中位数 (亿元，现价)');
    expect(lines[1]?.[0]).toBe('全省');
    expect(lines.slice(2, rows).every((cells) => /^[\d.]+$/.test(cells[4]!))).toBe(true);
    await screen.findByText(new RegExp(`^已复制 ${shown.length + 1} 行`));
    writeText.mockImplementation(() => Promise.reject(new Error('denied')));
    await fireEvent.click(screen.getByText('复制表格'));
    await screen.findByText(/没有让写剪贴板/);
    await loadEnglish();
    await language.choose('en');
    flushSync();
    expect(screen.getByRole('status').textContent).toContain('refused the clipboard');
    board.stage.tabled = 'employment';
    flushSync();
    expect(screen.getByRole('status').textContent).toBe('');
  });
});
