import type { Plugin } from 'vite';

/** A column of words in the generated tables: a line of its own. */
const textColumn = /^ {2}(?:\w+(?:Zh|En)|pinyin\w*): \[.*\],\n/gm;

/** The generated tables without their columns of words, which nothing in the engine reads. */
export function withoutTexts(tables: string): string {
  return tables.replace(textColumn, '');
}

/** For workers: they load the figures of the tables, the page has the words. */
export function tablesWithoutTexts(): Plugin {
  return {
    name: 'tierline-tables-without-texts',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('src/model/generated/tables.ts')) return undefined;
      return { code: withoutTexts(code), map: null };
    },
  };
}
