import { describe, expect, it } from 'vitest';

import { lineOf, mistakes, planted } from './plant.ts';
import type { TableName } from '#model/columns/tableColumns.ts';

/** Mistakes left after one cell of a cluster is changed, without file and line. */
function after(id: string, column: string, value: string): string[] {
  const line = lineOf('clusters', 'id', id);
  const place = `clusters.csv:${line}: `;
  return mistakes(planted('clusters', line, column, value)).map((mistake) =>
    mistake.replace(place, ''),
  );
}

describe('what an English reader is told', () => {
  it.each([
    ['note', 'Sales >1000亿 c.2010.', '亿'],
    ['note', 'About 50万 workers.', '万'],
    ['note', 'Named a 千亿级 cluster.', '千亿级'],
    ['note', 'Above-scale（2012）.', '（'],
    ['note', "Yongkang's 规上 firms, the belt's claim.", '规上'],
    ['output2019Method', 'between 规上 2263 and 1243', '规上'],
    ['sourceQuote', '[paraphrase] PV 633.8亿元 in Jan-Sep 2022', '亿元'],
    ['nameEn', 'Yiwu 光伏', '光伏'],
    ['note', 'R&D spending of 1274 yi-yuan.', 'yi-yuan'],
    ['note', 'Energy in tce/wanyuan.', 'wanyuan'],
    ['note', 'About 12 yi-t of wastewater in Yiwu.', 'yi-t'],
    ['outputScopeEn', 'above-scale output (“over” 300亿)', '亿'],
  ])('has no Chinese word or unit in %s, such as “%s”', (column, value, found) => {
    expect(after('yiwu-pv', column, value)).toEqual([
      `column "${column}", value "${value}": Chinese outside quotation marks: ${found}`,
    ]);
  });

  it.each([
    "Title ('中国气动元件之乡') of Fenghua's pneumatics.",
    'Hangzhou Pharmaceutical Port (“杭州医药港”), above-scale.',
  ])('may be quoted Chinese: %s', (note) => {
    expect(after('yiwu-pv', 'note', note)).toEqual([]);
  });

  it('has no Chinese in the source of a figure or in a label either', () => {
    const told = (table: TableName, key: string, id: string, column: string, value: string) =>
      mistakes(planted(table, lineOf(table, key, id), column, value));
    const title = 'Judgement: rounding and scope';
    expect(told('sourceTexts', 'en', title, 'en', `${title} (浙江日报)`)).toContain(
      `source-texts.csv:2: column "en", value "${title} (浙江日报)": Chinese outside quotation marks: 浙江日报`,
    );
    expect(told('sourceTexts', 'en', title, 'zh', 'Judgement')).toEqual([
      'source-texts.csv:2: column "zh", value "Judgement": no Chinese',
    ]);
    expect(told('levers', 'id', 'pt', 'departmentsEn', '经信 department')).toEqual([
      expect.stringContaining('column "departmentsEn", value "经信 department": Chinese outside'),
    ]);
    expect(told('targets', 'id', 'tier1000', 'labelEn', 'Clusters of 1000亿')).toEqual([
      expect.stringContaining('column "labelEn", value "Clusters of 1000亿": Chinese outside'),
    ]);
  });

  it('is given the addresses of sources that a Chinese reader is given, and no others', () => {
    const page = 'https://stats.example.cn/2019/c_6.htm';
    expect(after('yiwu-pv', 'note', `Output in 2019, see (${page}).`)).toEqual([
      expect.stringMatching(/^column "noteZh", .*does not give the address in note: \S+c_6\.htm$/),
    ]);
    expect(after('yiwu-pv', 'noteZh', '见https://stats.example.cn/c_6.htm（2019年）。')).toEqual([
      expect.stringMatching(/^column "note", .*does not give the address in noteZh: \S+c_6\.htm$/),
    ]);
  });

  it('is told in Chinese too, and in Chinese words', () => {
    expect(after('yiwu-pv', 'noteZh', 'Small in 2019.')).toEqual([
      'column "noteZh", value "Small in 2019.": no Chinese',
    ]);
  });
});

describe('a quote of a source', () => {
  it('stands in both languages where it is in other words or converted', () => {
    expect(after('yiwu-pv', 'sourceQuoteZh', '')).toEqual([
      'column "sourceQuoteZh", value "": missing: the Chinese of a paraphrase quote',
    ]);
    expect(after('yiwu-cosmetics', 'sourceQuoteZh', '')).toEqual([
      'column "sourceQuoteZh", value "": missing: the Chinese of a converted quote',
    ]);
    expect(after('yiwu-pv', 'sourceQuoteZh', '[转述] 光伏')).toEqual([]);
    expect(after('yiwu-pv', 'sourceQuoteZh', '[转述] PV')).toEqual([
      'column "sourceQuoteZh", value "[转述] PV": no Chinese',
    ]);
    expect(after('yiwu-pv', 'sourceQuoteZh', 'PV +113.8%')).toEqual([
      'column "sourceQuoteZh", value "PV +113.8%": no Chinese',
    ]);
  });

  it('stands in its own language alone where it is verbatim', () => {
    const chinese = '[转述] 规上工业总产值1958亿元';
    expect(after('zhenhai-petrochem', 'sourceQuoteZh', chinese)).toEqual([
      `column "sourceQuoteZh", value "${chinese}": the Chinese of a quote that is verbatim`,
    ]);
  });

  it('is marked alike in both languages, and by no other mark', () => {
    for (const chinese of ['[换算] 光伏633.8亿元', '光伏633.8亿元'])
      expect(after('yiwu-pv', 'sourceQuoteZh', chinese)).toEqual([
        `column "sourceQuoteZh", value "${chinese}": not marked [转述], as sourceQuote is [paraphrase]`,
      ]);
    expect(after('zhenhai-petrochem', 'sourceQuote', '[summary] Output 195.8 bn yuan')).toEqual([
      'column "sourceQuote", value "[summary] Output 195.8 bn yuan": not marked [paraphrase] or [converted]',
    ]);
  });
});
