import { shortNameOf, wholeFigure } from '#i18n/formats.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import { shareMessages } from '#i18n/share/messages.ts';
import { clusters } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import { outputText } from '../figures/outputFigure.ts';

/** So many are told with their notes where there is little room, so many without, and so much of a note. */
const few = { noted: 3, named: 6, note: 80 };

/** Which base figures of a scenario are the user's own, with value and note; undefined where none is. */
export function ownFigures(
  { baseOutputs }: Pick<Scenario, 'baseOutputs'>,
  language: LanguageName,
  room: 'all' | 'few',
): string | undefined {
  const words = shareMessages[language].captions.own;
  const own = clusters.filter(({ id }) => baseOutputs[id]);
  if (own.length === 0) return undefined;
  const noted = room === 'all' || own.length <= few.noted;
  const shown = noted ? own : own.slice(0, few.named);
  const told = shown.map((cluster) => {
    const { value, note } = baseOutputs[cluster.id]!;
    const cut = room === 'few' && note.length > few.note ? `${note.slice(0, few.note)}…` : note;
    return words.figure(
      shortNameOf(cluster, language),
      exactOutput(value, language),
      outputText(cluster.output2019, language),
      noted ? cut.trim() : '',
    );
  });
  const rest = own.length - shown.length;
  const parts = [...told, ...(rest > 0 ? [words.rest(rest)] : [])];
  return words.all(own.length, parts.join(words.separator));
}

/** An output to the last digit the user gave, with its unit; figures of the model are rounded. */
function exactOutput(output: number, language: LanguageName): string {
  const [size, unit] = language === 'zh' ? [1, '亿元'] : [10, 'bn yuan'];
  const [whole, part] = String(Number((output / size).toPrecision(7))).split('.');
  return `${wholeFigure(Number(whole))}${part ? `.${part}` : ''} ${unit}`;
}
