import type { Bilingual } from '#model/columns/column.ts';

const quotation = /“[^”]*”|"[^"]*"|(?<!\p{L})'[^']*'(?!\p{L})/gu;
const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/u;

/** Why readers of one language cannot read a text: Chinese in English, but for what is quoted, or none in Chinese. */
export function languageMistake(text: string, language: keyof Bilingual): string | undefined {
  if (language === 'zh') return chinese.test(text) ? undefined : 'no Chinese';
  const found = chinese.exec(text.replace(quotation, ''));
  return found === null ? undefined : `Chinese outside quotation marks: ${found[0]}`;
}
