import type { Language } from '#i18n/Language.svelte.ts';
import { permanentColumns } from '#share/permanentIds.ts';
import type { DecodedLink } from '#share/decodeLink.ts';
import { tabledNames, type LinkFilter, type LinkState, type ReadState } from '#share/linkState.ts';
import { readLink } from '#share/readLink.ts';
import type { Board } from '#state/board.svelte.ts';
import type { Filter } from '#state/Filter.svelte.ts';

/** What a link to the board as it stands would carry; language and theme only where they are not the default. */
export function linkStateOf(board: Board, language: Language): LinkState {
  const { scenario, stage, filter, preferences } = board;
  const { selected, prefecture, compared, tableSort, ladderGrouping } = stage;
  const column = permanentColumns.find((known) => known === tableSort.column);
  const tabled = tabledNames.find((known) => known === stage.tabled);
  return {
    scenario: scenario.current,
    reference: scenario.reference,
    view: stage.view,
    year: stage.year,
    quantity: stage.quantity,
    ...(tabled && { tabled }),
    ...(column && { sort: { column, falling: tableSort.falling } }),
    strictness: preferences.strictness,
    ...(ladderGrouping && { grouping: ladderGrouping }),
    ...(selected && { selected }),
    ...(prefecture && { prefecture }),
    compared: compared.filter((id) => id !== selected),
    filter: filterOf(filter),
    ...(language.current === 'en' && { language: language.current }),
    ...(preferences.theme && { theme: preferences.theme }),
  };
}

function filterOf({ categories, prefecture, sector, tier, nearLine, query }: Filter): LinkFilter {
  return { categories, prefecture, sector, tier, nearLine, query };
}

/** Puts what a link says on the board; nothing of what stood there stays. */
export function showLink({ state, issues }: DecodedLink, board: Board): void {
  const { scenario, stage, filter, preferences } = board;
  scenario.reference = state.reference;
  scenario.open(state.scenario);
  stage.view = state.view;
  stage.year = state.year;
  stage.quantity = state.quantity;
  if (state.tabled) stage.tabled = state.tabled;
  stage.tableSort = state.sort;
  stage.ladderGrouping = state.grouping;
  stage.place(state);
  Object.assign(filter, criteriaOf(state));
  preferences.strictness = state.strictness;
  preferences.theme = state.theme;
  board.issues = issues;
}

function criteriaOf({ filter }: ReadState): Required<LinkFilter> {
  const { categories, prefecture, sector, tier, nearLine, query } = filter;
  return { categories, prefecture, sector, tier, nearLine, query };
}

/**
 * Opens the fragment of an address; what it does not say is as in its reference, what could not be read becomes an
 * issue. Settled when the words of its language are there, too; without them the page keeps its language.
 */
export async function openLink(fragment: string, board: Board, language: Language): Promise<void> {
  const link = await readLink(fragment);
  showLink(link, board);
  await language.choose(link.state.language ?? 'zh').catch(() => undefined);
}
