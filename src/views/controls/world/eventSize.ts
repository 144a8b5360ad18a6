import type { ControlsMessages } from '#i18n/controls/zh.ts';
import { simulatedYears } from '#model/quantities.ts';
import type { DiscreteProject } from '#model/tables.ts';

/** What a discrete project adds (亿元 or bn yuan a year) or closes (percent), by year where the years differ. */
export function eventSize(
  { kind, values }: Pick<DiscreteProject, 'kind' | 'values'>,
  words: ControlsMessages,
  language: 'zh' | 'en',
): string {
  const figure = (value: number): string => {
    if (kind === 'close') return `${Math.round(value * 100)}%`;
    return String(language === 'zh' ? value : value / 10);
  };
  const figures = values.map(figure);
  const same = figures.every((text) => text === figures[0]);
  const separator = words.differences.separator;
  const text = same
    ? figures[0]!
    : simulatedYears.map((year, index) => `${year} ${figures[index]!}`).join(separator);
  return kind === 'add' ? words.world.addition(text) : words.world.closure(text);
}
