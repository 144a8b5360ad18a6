/** What a source says. */
export interface Quote {
  /** Whether these are its words, what it says in other words, or its words with figures converted. */
  readonly kind: 'verbatim' | 'paraphrase' | 'converted';
  readonly text: string;
}

const marked = /^\[(paraphrase|converted)\] /;

/** A quote as the tables have it: what is not verbatim begins with a mark. */
export function readQuote(cell: string): Quote {
  const mark = marked.exec(cell);
  if (!mark) return { kind: 'verbatim', text: cell };
  return { kind: mark[1] as 'paraphrase' | 'converted', text: cell.slice(mark[0].length) };
}

/** The language a text of a source is in: Chinese names and units do not make an English one Chinese. */
export function languageOf(text: string): 'zh-CN' | 'en' {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  const latin = count(/[A-Za-z]/g);
  return latin > 0 && latin >= count(/\p{Script=Han}/gu) ? 'en' : 'zh-CN';
}
