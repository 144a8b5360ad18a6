import type { TableRow } from '#model/columns/tableColumns.ts';
import { markOf, quoteMarks } from '#model/quote.ts';

import type { Breach } from '#build/tables/checkRow.ts';
import { languageMistake } from '#build/tables/languageMistake.ts';

/** A quote in other words stands in both languages and says so in both; a verbatim one stands in its own. */
export function quoteBreaches({
  sourceQuote = '',
  sourceQuoteZh = '',
}: TableRow<'clusters'>): (Breach | false)[] {
  const kind = markOf(sourceQuote, 'en');
  if (kind === undefined) {
    const marks = Object.values(quoteMarks).map(({ en }) => en);
    return [
      sourceQuote.startsWith('[') && ['sourceQuote', `not marked ${marks.join(' or ')}`],
      sourceQuoteZh !== '' && ['sourceQuoteZh', 'the Chinese of a quote that is verbatim'],
    ];
  }
  const { en, zh } = quoteMarks[kind];
  const mistake = languageMistake(sourceQuote, 'en');
  const behind = sourceQuoteZh.replace(zh, '');
  const mistakeZh = languageMistake(behind, 'zh');
  return [
    mistake !== undefined && ['sourceQuote', mistake],
    sourceQuoteZh === '' && ['sourceQuoteZh', `missing: the Chinese of a ${kind} quote`],
    sourceQuoteZh !== '' &&
      markOf(sourceQuoteZh, 'zh') !== kind && [
        'sourceQuoteZh',
        `not marked ${zh}, as sourceQuote is ${en}`,
      ],
    behind !== '' && mistakeZh !== undefined && ['sourceQuoteZh', mistakeZh],
  ];
}
