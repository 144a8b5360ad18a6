import { describe, expect, it } from 'vitest';

import { citationOf } from '#model/citation.ts';
import provenance from '#model/generated/provenance.json';
import { clusterIds } from '#model/generated/tables.ts';
import { languageOf } from '#model/quote.ts';

const quotes = clusterIds.flatMap(
  (id) => citationOf(provenance, 'clusters', id, 'output2019')?.quote ?? [],
);

describe('what a source says', () => {
  it('is verbatim unless the table marks it as a paraphrase or as converted', () => {
    const quoteOf = (id: (typeof clusterIds)[number]) =>
      citationOf(provenance, 'clusters', id, 'output2019')?.quote;
    expect(quoteOf('yiwu-pv')).toEqual({
      kind: 'paraphrase',
      text: 'PV 633.8亿元 in Jan-Sep 2022, +113.8%',
    });
    expect(quoteOf('yiwu-cosmetics')?.kind).toBe('converted');
    expect(quoteOf('taizhou-auto')?.kind).toBe('verbatim');
    expect(new Set(quotes.map(({ kind }) => kind)).size).toBe(3);
  });

  it('has no mark left in any text', () => {
    for (const { text } of quotes) expect(text).not.toMatch(/^\[|\[(?:paraphrase|converted)/);
  });

  it('is in the language it is written in, not in that of its units', () => {
    expect(languageOf('PV 633.8亿元 in Jan-Sep 2022, +113.8%')).toBe('en');
    expect(languageOf('134亿元 in 2008')).toBe('en');
    expect(languageOf('2023年,义乌市化妆品(彩妆)产业实现规上产值36亿元')).toBe('zh-CN');
    expect(languageOf('体育产业总规模625.41亿元×制造约70%')).toBe('zh-CN');
    const english = quotes.filter(({ text }) => languageOf(text) === 'en');
    expect(english.length).toBeGreaterThan(50);
    for (const { kind, text } of quotes)
      if (kind === 'verbatim' && languageOf(text) === 'zh-CN')
        expect(text).toMatch(/\p{Script=Han}{4}/u);
  });
});
