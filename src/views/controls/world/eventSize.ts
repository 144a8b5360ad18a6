import type { ControlsMessages } from '#i18n/controls/zh.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import type { LargeProject } from '#model/tables.ts';

/** What a large project adds (亿元 or bn yuan a year) or closes (percent), from year to year where that changes. */
export function eventSize(
  { kind, values }: Pick<LargeProject, 'kind' | 'values'>,
  words: ControlsMessages,
  language: LanguageName,
): string {
  const figure = (value: number): string => {
    if (kind === 'close') return `${Math.round(value * 100)}%`;
    return String(language === 'zh' ? value : value / 10);
  };
  const steps = values.filter((value, year) => value !== values[year - 1]).map(figure);
  const text = steps.join('→');
  return kind === 'add' ? words.world.addition(text) : words.world.closure(text);
}
