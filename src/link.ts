import type { Language } from '#i18n/Language.svelte.ts';
import { releaseOfPage } from '#model/versions.ts';
import { isBefore } from '#releases/releaseName.ts';
import { permanentColumns } from '#share/permanentIds.ts';
import type { DecodedLink } from '#share/decodeLink.ts';
import {
  tabledNames,
  type LinkBoard,
  type LinkFilter,
  type LinkShown,
  type LinkState,
  type LinkStep,
  type ReadState,
} from '#share/linkState.ts';
import { readLink } from '#share/readLink.ts';
import { frozenBoard, newestReference } from '#share/references.ts';
import type { Board } from '#state/board.svelte.ts';
import type { Filter } from '#state/Filter.svelte.ts';
import type { OlderWork } from '#state/OlderWork.ts';

/** What a link to the board as it stands would carry; language and theme only where they are not the default. */
export function linkStateOf(board: Board, language: Language): LinkState {
  const { pins, story, preferences } = board;
  return {
    ...shownOf(board),
    ...(language.current === 'en' && { language: language.current }),
    ...(preferences.theme && { theme: preferences.theme }),
    ...(pins.list.length > 0 && {
      pins: pins.list.map(({ name, colour, scenario }) => ({ name, colour, scenario })),
    }),
    ...(story.steps.length > 0 && {
      story: story.steps.map(({ caption, notes, asks, shown }) => ({
        caption,
        notes,
        ...(asks && { asks }),
        shown,
      })),
    }),
  };
}

/** The scenario and what the board shows of it: what a step of a story holds. */
function shownOf(board: Board): LinkShown {
  const { scenario, stage, filter, preferences, pins } = board;
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
    filter: criteriaOf({ filter }),
    ...(pins.reference && { referencePin: pins.list.indexOf(pins.reference) }),
  };
}

/** Puts what a link says on the board; nothing of what stood there stays. */
export function showLink({ state, issues }: DecodedLink, board: Board): void {
  const { pins, story, scenario, preferences } = board;
  pins.replace(state.pins ?? []);
  story.replace(state.story ?? []);
  scenario.open(state.scenario);
  showBoard(state, board);
  preferences.theme = state.theme;
  board.issues = issues;
}

/** Puts what a step of a story shows on the board, as one gesture; pins and the story itself stay. */
export function showStep({ shown }: Pick<LinkStep, 'shown'>, board: Board, place: number): void {
  const gesture = { control: 'step', to: place + 1 };
  board.scenario.apply(gesture, shown.scenario);
  showBoard({ ...frozenBoard(newestReference), ...shown }, board);
}

/** Puts the view of a picture on the board, whose reference and pins stay. */
export function showView(shown: ReadState, board: Board): void {
  const { pins, scenario } = board;
  const { referencePin: _, ...view } = shown;
  const pin = pins.reference && { referencePin: pins.list.indexOf(pins.reference) };
  showBoard({ ...view, ...pin, reference: scenario.reference }, board);
}

/** Puts on the board what is shown of a scenario. */
export function showBoard(shown: LinkBoard & LinkShown, board: Board): void {
  const { scenario, stage, filter, preferences, pins } = board;
  scenario.reference = shown.reference;
  const pin = shown.referencePin === undefined ? undefined : pins.list[shown.referencePin];
  pins.refer(pin?.key);
  stage.view = shown.view;
  stage.year = shown.year;
  stage.quantity = shown.quantity;
  if (shown.tabled) stage.tabled = shown.tabled;
  stage.tableSort = shown.sort;
  stage.ladderGrouping = shown.grouping;
  stage.place(shown);
  Object.assign(filter, criteriaOf(shown));
  preferences.strictness = shown.strictness;
}

/** A link that was read, where an earlier release wrote it. */
export function olderLink(link: string, { state, versions }: DecodedLink): OlderWork | undefined {
  if (!versions || !isBefore(versions, releaseOfPage)) return undefined;
  return { asked: { link }, versions, scenario: state.scenario };
}

function criteriaOf({ filter }: { readonly filter: Filter | LinkFilter }): Required<LinkFilter> {
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
  board.older = olderLink(fragment, link);
  await language.choose(link.state.language ?? 'zh').catch(() => undefined);
}
