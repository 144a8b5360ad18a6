import type { Bilingual } from '#model/columns/column.ts';

type Reworded = 'paraphrase' | 'converted';

/** What a source says: its words, or what it says in other words or with figures converted, in both languages. */
export type Quote =
  | { readonly kind: 'verbatim'; readonly text: string }
  | { readonly kind: Reworded; readonly text: Bilingual };

/** How a quote that is not verbatim begins in the tables. */
export const quoteMarks: Readonly<Record<Reworded, Bilingual>> = {
  paraphrase: { en: '[paraphrase]', zh: '[转述]' },
  converted: { en: '[converted]', zh: '[换算]' },
};

/** How a quote is marked that is not verbatim. */
export function markOf(cell: string, language: keyof Bilingual): Reworded | undefined {
  return (['paraphrase', 'converted'] as const).find((kind) =>
    cell.startsWith(`${quoteMarks[kind][language]} `),
  );
}

/** A quote as the tables have it, with its Chinese where it is not verbatim. */
export function readQuote(cell: string, chinese = ''): Quote {
  const kind = markOf(cell, 'en');
  if (kind === undefined) return { kind: 'verbatim', text: cell };
  return { kind, text: { en: unmarked(cell), zh: unmarked(chinese) } };
}

function unmarked(cell: string): string {
  return cell.slice(cell.indexOf(' ') + 1);
}

/** What is read in one language: the source's own words stay in theirs. */
export function quoteIn({ kind, text }: Quote, language: keyof Bilingual): string {
  return kind === 'verbatim' ? text : text[language];
}

/**
 * The language a text of a source is in. A Chinese character counts as a word: neither a Chinese title in English nor
 * authors and addresses in Chinese make it a text of the other language.
 */
export function languageOf(text: string): 'zh-CN' | 'en' {
  const count = (words: RegExp): number => text.match(words)?.length ?? 0;
  const latin = count(/[A-Za-z]+/g);
  return latin > 0 && latin >= count(/\p{Script=Han}/gu) ? 'en' : 'zh-CN';
}
