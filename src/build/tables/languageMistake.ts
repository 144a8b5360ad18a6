import type { Bilingual } from '#model/columns/column.ts';

const quotation = /“[^”]*”|"[^"]*"|(?<!\p{L})'[^']*'(?!\p{L})/gu;
const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/u;
const unit = /\b(?:yi|wan)-?(?:yuan|ren|t)\b/iu;

/**
 * Why readers of one language cannot read a text: Chinese in English, be it a unit in Latin letters, but for what is
 * quoted, or none in Chinese.
 */
export function languageMistake(text: string, language: keyof Bilingual): string | undefined {
  if (language === 'zh') return chinese.test(text) ? undefined : 'no Chinese';
  const unquoted = text.replace(quotation, '');
  const found = chinese.exec(unquoted) ?? unit.exec(unquoted);
  return found === null ? undefined : `Chinese outside quotation marks: ${found[0]}`;
}
