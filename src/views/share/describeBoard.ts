import { boardMessages } from '#i18n/board/messages.ts';
import { wholeFigure } from '#i18n/formats.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import { shareMessages } from '#i18n/share/messages.ts';
import { categoryIds } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import { dataVersion, engineVersion, modelVersion } from '#model/versions.ts';
import type { Board } from '#state/board.svelte.ts';
import { referenceName } from '../header/referenceName.ts';
import { holdsOwn, scenarioNameOf, scenarioTitle, worldTitle } from '../header/scenarioName.ts';
import { citedLink } from './addressOf.ts';
import { completeSample } from './completeSample.ts';
import { ownFigures } from './ownFigures.ts';
import type { PictureTexts } from './picture/pictureFrame.ts';

/** Name of the scenario on the board with its world, as the header has it. */
export function titleOf({ scenario }: Board, language: LanguageName): string {
  const words = boardMessages[language].header;
  const world = worldTitle(scenario.current, words, language);
  return scenarioTitle(scenario.current, words) + words.separator + world;
}

/** Draws, seed, versions and, of a complete sample, the seal of the numbers. */
function sampleOf(board: Board, language: LanguageName): string {
  const { draws, seed } = board.scenario.current;
  const { captions } = shareMessages[language];
  const seal = completeSample(board)?.seal;
  const versions = captions.versions(modelVersion, engineVersion, dataVersion);
  const { separator } = boardMessages[language].header;
  const parts = [captions.sample(wholeFigure(draws), seed), versions];
  return [...parts, ...(seal ? [captions.seal(seal)] : [])].join(separator);
}

/** Where the figures come from; those of the user are never told as public ones. */
function sourcesOf(board: Board, language: LanguageName, room: 'all' | 'few'): string[] {
  const own = ownFigures(board.scenario.current, language, room);
  return [shareMessages[language].captions.source, ...(own === undefined ? [] : [own])];
}

/** First lines of every file of data; the caveat in both languages, as files travel. */
export function dataNotes(board: Board, language: LanguageName, fragment: string): string[] {
  const { data } = shareMessages[language];
  return [
    `${shareMessages.zh.captions.caveat} / ${shareMessages.en.captions.caveat}`,
    data.scenario(titleOf(board, language)),
    sampleOf(board, language),
    data.link(citedLink(fragment, location.href)),
    ...sourcesOf(board, language, 'all'),
    data.missing,
  ];
}

/** What a picture of the view on the stage says around it. */
export function pictureTexts(board: Board, language: LanguageName, fragment: string): PictureTexts {
  const words = boardMessages[language];
  const { captions } = shareMessages[language];
  const { view, year } = board.stage;
  const parts = [
    words.stage.tabs[view],
    ...(view === 'map' || view === 'trails' ? [captions.year(year)] : []),
    ...(view === 'map' ? [] : [captions.reference(referenceName(board, words.header))]),
  ];
  const colours = categoryIds.map((id) => ({ token: `--${id}`, text: words.stage.categories[id] }));
  return {
    title: titleOf(board, language),
    subtitle: parts.join(words.header.separator),
    colours: view === 'time' ? [] : colours,
    foot: [
      captions.caveat,
      ...sourcesOf(board, language, 'few'),
      `Tierline ${sampleOf(board, language)}`,
    ],
    fragment,
  };
}

/** Name of a file with what is on the board. */
export function fileName({ current }: { readonly current: Scenario }, rest: string): string {
  const own = holdsOwn(current) ? '-own' : '';
  return `tierline-${scenarioNameOf(current)}-${current.environment}${own}${rest}`.toLowerCase();
}
