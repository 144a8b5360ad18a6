import type { BoardMessages } from '#i18n/board/zh.ts';
import { labelOf } from '#i18n/formats.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import { prefectures, sectors } from '#model/generated/tables.ts';
import type { Filter } from '#state/Filter.svelte.ts';

/** One thing that is asked of the clusters shown, in words, and how to ask for it no more. */
export interface Criterion {
  readonly id: string;
  readonly text: string;
  readonly drop: () => void;
}

/** Everything a filter asks for, in words. */
export function filterWords(
  filter: Filter,
  words: BoardMessages,
  language: LanguageName,
): Criterion[] {
  const { categories, tier, nearLine, query } = filter;
  const prefecture = prefectures.find(({ id }) => id === filter.prefecture);
  const sector = sectors.find(({ id }) => id === filter.sector);
  const asked = query.trim();
  const said: Criterion[] = categories.map((id) => ({
    ...{ id, text: words.stage.categories[id] },
    drop: () => filter.toggleCategory(id),
  }));
  const say = (id: string, text: string | undefined, drop: () => void): void => {
    if (text !== undefined) said.push({ id, text, drop });
  };
  say('tier', tier && words.ladder.groups[tier], () => (filter.tier = undefined));
  say('near', nearLine ? words.filter.nearLine : undefined, () => (filter.nearLine = false));
  say('prefecture', prefecture && labelOf(prefecture, language), () => {
    filter.prefecture = undefined;
  });
  say('sector', sector && (language === 'zh' ? sector.nameZh : sector.nameEn), () => {
    filter.sector = undefined;
  });
  say('query', asked === '' ? undefined : words.filter.query(asked), () => (filter.query = ''));
  return said;
}
