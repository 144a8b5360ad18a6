import type { TableRow } from '#model/columns/tableColumns.ts';
import { markOf, quoteMarks } from '#model/quote.ts';

import type { Breach } from '#build/tables/checkRow.ts';
import { languageMistake } from '#build/tables/languageMistake.ts';

/** A quote in other words stands in both languages and says so in both; a verbatim one stands in its own. */
export function quoteBreaches({
  sourceQuote = '',
  sourceQuoteZh = '',
}: TableRow<'clusters'>): Breach[] {
  const kind = markOf(sourceQuote, 'en');
  if (kind === undefined) {
    const marks = Object.values(quoteMarks).map(({ en }) => en);
    return [
      sourceQuote.startsWith('[') && breach('sourceQuote', `not marked ${marks.join(' or ')}`),
      sourceQuoteZh !== '' && breach('sourceQuoteZh', 'the Chinese of a quote that is verbatim'),
    ].filter((found) => found !== false);
  }
  const mistake = languageMistake(sourceQuote, 'en');
  const chinese = quoteMarks[kind].zh;
  return [
    mistake !== undefined && breach('sourceQuote', mistake),
    sourceQuoteZh === '' && breach('sourceQuoteZh', `missing: the Chinese of a ${kind} quote`),
    sourceQuoteZh !== '' &&
      markOf(sourceQuoteZh, 'zh') !== kind &&
      breach('sourceQuoteZh', `not marked ${chinese}, as sourceQuote is ${quoteMarks[kind].en}`),
  ].filter((found) => found !== false);
}

function breach(column: string, cause: string): Breach {
  return [column, cause];
}
