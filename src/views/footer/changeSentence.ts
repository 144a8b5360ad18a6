import { printProbability } from '#charts/figures/printProbability.ts';
import type { BoardMessages } from '#i18n/board/zh.ts';
import { decimalFigure, shortNameOf } from '#i18n/formats.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import { clusters } from '#model/generated/tables.ts';
import { tierBounds, type Tier } from '#model/quantities.ts';
import type { Strictness } from '#model/targets.ts';
import type { Outcome } from '#state/outcome.ts';
import { isPrinted, reachChanges, type ReachChange } from './reachChanges.ts';
import { targetChange } from './targetChange.ts';

/** Part of a sentence; new figures are strong. */
export interface Segment {
  readonly text: string;
  readonly strong?: boolean;
}

const tiers = ['tier1000', 'tier500'] as const satisfies readonly Tier[];
/**
 * The sentence after the words of a gesture: expected counts before and after, the target whose chance moved most, the
 * clusters whose median crossed a line, and those whose probability moved most; counts alone where there is nothing to
 * compare with.
 * @param most clusters it names
 */
export function changeSentence(
  before: Outcome | undefined,
  after: Outcome,
  words: BoardMessages,
  language: LanguageName,
  most = 2,
  strictness: Strictness = 'tolerant',
): readonly Segment[] {
  const changes = before ? reachChanges(before, after) : [];
  const target = before && targetChange(before, after, strictness);
  const moved = changes.slice(0, most);
  const more = changes.slice(most).filter(({ crossed }) => crossed).length;
  const sentence = [
    ...tiers.flatMap((tier, place) => [
      { text: place === 0 ? words.colon : words.comma },
      { text: `${words.footer.expected[tier]} ` },
      ...arrow(
        before && decimalFigure(before.expected[tier], 1),
        decimalFigure(after.expected[tier], 1),
      ),
    ]),
    ...(target
      ? [
          {
            text: `${words.semicolon}${words.footer.onTarget(words.targets[target.target].name)} `,
          },
          ...chances(target),
        ]
      : []),
    ...moved.flatMap((change, place) => [
      { text: place === 0 ? words.semicolon : words.comma },
      { text: changeName(change, place === 0, words, language) },
      ...(isPrinted(change)
        ? [{ text: change.crossed ? words.footer.chance : ' ' }, ...chances(change)]
        : []),
    ]),
    ...(more > 0 ? [{ text: words.semicolon + words.footer.otherCrossings(more) }] : []),
    { text: words.stop },
  ];
  if (!before || moved.length > 0) return sentence;
  return [...sentence, { text: `${words.between}${words.footer.unchanged}` }];
}

function chances({ before, after }: Pick<ReachChange, 'before' | 'after'>): Segment[] {
  return arrow(printProbability(before), printProbability(after));
}

/** An arrow beside `<` or `>` needs air. */
function arrow(before: string | undefined, after: string): Segment[] {
  const to = /[<>]/.test(`${before}${after}`) ? ' → ' : '→';
  return [
    ...(before === undefined || before === after ? [] : [{ text: before + to }]),
    { text: after, strong: true },
  ];
}

function changeName(
  { cluster, tier, crossed }: ReachChange,
  first: boolean,
  words: BoardMessages,
  language: LanguageName,
): string {
  const name = shortNameOf(
    clusters.find(({ id }) => id === cluster)!,
    language,
  );
  const line = words.ladder.lines[tierBounds[tier]].replace(' ', '\u00a0');
  if (crossed) return words.footer.crossed[crossed](name, line);
  return first ? words.footer.reach(name, line) : words.footer.reachShort(name, line);
}
