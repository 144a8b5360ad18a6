import { describe, expect, it } from 'vitest';

import { citationOf } from '#model/citation.ts';
import provenance from '#model/generated/provenance.json';
import { clusterIds } from '#model/generated/tables.ts';
import { provenanceOf } from '#model/provenance.ts';
import { languageOf, quoteIn } from '#model/quote.ts';

const quotes = clusterIds.flatMap(
  (id) => citationOf(provenance, 'clusters', id, 'output2019')?.quote ?? [],
);

const units: Readonly<Record<string, number>> = {
  ...{ 万亿: 1e12, 亿: 1e8, 万: 1e4, tn: 1e12, bn: 1e9, billion: 1e9, million: 1e6, k: 1e3 },
};
const figure =
  /(?<![A-Z\d.])(\d+(?:,\d{3})*(?:\.\d+)?)[余多]?\s?(万亿|亿|万|tn\b|bn\b|billion\b|million\b|k\b)?/gu;

/** What the figures of a text are worth: 4.5万 and 45,000 are the same. Items of a sum share the unit behind the last. */
function figures(text: string): number[] {
  const told = text
    .replaceAll('千亿', '1000亿')
    .replaceAll('一期', '1期')
    .replaceAll('百亿', '100亿')
    .replaceAll(/(\d)(?= \+ [A-Za-z ]*[\d.]+ bn)/g, '$1 bn');
  return [...told.matchAll(figure)].map(([, digits, unit]) =>
    Number((Number(digits!.replaceAll(',', '')) * (units[unit ?? ''] ?? 1)).toPrecision(12)),
  );
}

/** Scope, note and method of a cluster's figure in English and in Chinese. */
function bothOf(id: (typeof clusterIds)[number]): string[][] {
  const row = provenanceOf(provenance, 'clusters', id)!;
  return [
    [row.outputScopeEn, row.outputScopeZh],
    [row.note, row.noteZh],
    [row.output2019Method, row.output2019MethodZh],
  ].flatMap(([english, chinese]) => (english && chinese ? [[english, chinese]] : []));
}

describe('what a source says', () => {
  it('is verbatim unless the table marks it as a paraphrase or as converted', () => {
    const quoteOf = (id: (typeof clusterIds)[number]) =>
      citationOf(provenance, 'clusters', id, 'output2019')?.quote;
    expect(quoteOf('yiwu-pv')).toEqual({
      kind: 'paraphrase',
      text: {
        en: 'PV 63.38 bn yuan in Jan-Sep 2022, +113.8%',
        zh: '2022年1—9月光伏633.8亿元，增长113.8%',
      },
    });
    expect(quoteOf('yiwu-cosmetics')?.kind).toBe('converted');
    expect(quoteOf('taizhou-auto')?.kind).toBe('verbatim');
    expect(new Set(quotes.map(({ kind }) => kind)).size).toBe(3);
  });

  it('has no mark left in any text', () => {
    for (const quote of quotes)
      for (const language of ['en', 'zh'] as const)
        expect(quoteIn(quote, language)).not.toMatch(/^\[|\[(?:paraphrase|converted|转述|换算)/);
  });

  it('is read in the language of the reader where it is not verbatim', () => {
    const reworded = quotes.filter(({ kind }) => kind !== 'verbatim');
    expect(reworded.length).toBeGreaterThan(50);
    for (const quote of reworded) {
      expect(quoteIn(quote, 'en')).not.toMatch(/\p{Script=Han}/u);
      expect(languageOf(quoteIn(quote, 'en'))).toBe('en');
      expect(languageOf(quoteIn(quote, 'zh'))).toBe('zh-CN');
    }
  });

  it('is left in the language of the source where it is verbatim', () => {
    const verbatim = quotes.filter(({ kind }) => kind === 'verbatim');
    for (const quote of verbatim) expect(quoteIn(quote, 'en')).toBe(quoteIn(quote, 'zh'));
    expect(new Set(verbatim.map((quote) => languageOf(quoteIn(quote, 'en')))).size).toBe(2);
  });

  it('has every figure in Chinese too, units apart', () => {
    const reworded = quotes.filter(({ kind }) => kind !== 'verbatim');
    const lost = reworded.flatMap((quote) => {
      const chinese = figures(quoteIn(quote, 'zh'));
      const english = figures(quoteIn(quote, 'en'));
      return english.filter((figure) => !chinese.includes(figure)).map((figure) => [figure, quote]);
    });
    expect(lost).toEqual([]);
  });

  it('is in the language it is written in, not in that of its units, authors or addresses', () => {
    expect(languageOf('PV 633.8亿元 in Jan-Sep 2022, +113.8%')).toBe('en');
    expect(languageOf('Title “home of pneumatic components in China” (“中国气动元件”)')).toBe('en');
    expect(languageOf('全国均值34.3%：Lin和Du（2015）；54.4%：Liao和Wang（2019）')).toBe('zh-CN');
    expect(
      languageOf('未见公开产值数；升级情况见 http://chinadevelopment.com.cn/news/cj/1789753.shtml'),
    ).toBe('zh-CN');
    expect(languageOf('2023年,义乌市化妆品(彩妆)产业实现规上产值36亿元')).toBe('zh-CN');
    expect(languageOf('体育产业总规模625.41亿元×制造约70%')).toBe('zh-CN');
    for (const quote of quotes)
      if (languageOf(quoteIn(quote, 'zh')) === 'zh-CN')
        expect(quoteIn(quote, 'zh')).toMatch(/\p{Script=Han}{2}/u);
  });

  it('is told from a text in the other language wherever the tables have both', () => {
    const pairs = [...provenance.texts, ...clusterIds.flatMap((id) => bothOf(id))];
    expect(pairs.length).toBeGreaterThan(400);
    for (const [english, chinese] of pairs)
      expect([english, languageOf(english!), chinese, languageOf(chinese!)]).toEqual([
        english,
        'en',
        chinese,
        'zh-CN',
      ]);
  });
});

describe('what a figure covers', () => {
  it('has every figure of the English in the Chinese', () => {
    const lost = clusterIds.flatMap((id) => {
      const { outputScopeEn = '', outputScopeZh = '' } = provenanceOf(provenance, 'clusters', id)!;
      const chinese = figures(outputScopeZh);
      return figures(outputScopeEn)
        .filter((figure) => !chinese.includes(figure))
        .map((figure) => [id, figure, outputScopeEn, outputScopeZh]);
    });
    expect(lost).toEqual([]);
  });
});
