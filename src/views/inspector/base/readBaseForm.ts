import type { LanguageName } from '#i18n/Language.svelte.ts';
import type { InspectorMessages } from '#i18n/inspector/zh.ts';
import { wholeFigure } from '#i18n/formats.ts';
import type { BaseOutput } from '#model/scenario.ts';
import { baseOutputRange, noteLength } from '#model/scenarioLimits.ts';
import { readNumber } from '../../controls/parts/readNumber.ts';

/** 亿元 in the unit that is typed: bn yuan in English. */
const unitSize: Readonly<Record<LanguageName, number>> = { zh: 1, en: 10 };

/** A base figure as typed, or what is wrong with which field. */
export type BaseReading =
  { readonly own: BaseOutput } | { readonly field: 'value' | 'note'; readonly mistake: string };

/** Reads the form of an own base figure; the source is required. */
export function readBaseForm(
  value: string,
  note: string,
  words: InspectorMessages['base'],
  language: LanguageName,
): BaseReading {
  const size = unitSize[language];
  const typed = value.trim();
  if (typed === '') return { field: 'value', mistake: words.empty };
  const most = (baseOutputRange.to ?? 0) / size;
  const read = readNumber(typed, { range: { above: 0, to: most } });
  if ('mistake' in read) {
    const mistake =
      read.mistake === 'notNumber'
        ? words.notNumber(typed)
        : words.outside(typed, wholeFigure(most));
    return { field: 'value', mistake };
  }
  const source = note.trim().slice(0, noteLength);
  if (source === '') return { field: 'note', mistake: words.noNote };
  return { own: { value: read.value * size, note: source } };
}

/** What was typed in one language in the unit of another; what is no number stays. */
export function retypedOutput(text: string, from: LanguageName, to: LanguageName): string {
  if (from === to) return text;
  const read = readNumber(text, { range: {} });
  return 'mistake' in read ? text : typedOutput(read.value * unitSize[from], to);
}

/** A base figure in the unit that is typed, without idle zeros. */
export function typedOutput(output: number, language: LanguageName): string {
  return String(Number((output / unitSize[language]).toPrecision(6)));
}
