import { describe, expect, it } from 'vitest';

import { citationOf } from '#model/citation.ts';
import { sectorCoefficientNames } from '#model/columns/sectors.ts';
import provenance from '#model/generated/provenance.json';
import {
  clusterIds,
  driverIds,
  parameterIds,
  presetIds,
  sectorIds,
} from '#model/generated/tables.ts';
import { provenanceOf } from '#model/provenance.ts';

describe('where a figure comes from', () => {
  it('is told for the base figure of a cluster', () => {
    expect(citationOf(provenance, 'clusters', 'zhenhai-petrochem', 'output2019')).toMatchObject({
      grade: 'A',
      publisher: '中国宁波网',
      url: 'http://news.cnnb.com.cn/system/2020/10/15/030196331.shtml',
      quote: { kind: 'verbatim', text: expect.stringContaining('1958亿元') as string },
      method: { en: 'sourced', zh: '有来源' },
    });
  });

  it('is told for a coefficient of a sector in both languages', () => {
    expect(citationOf(provenance, 'sectors', 'C13', 'valueAddedRatio')).toEqual({
      grade: 'B',
      source: {
        en: expect.stringContaining('NBS national input-output table 2018') as string,
        zh: expect.stringMatching(/\p{Script=Han}/u) as string,
      },
    });
  });

  it('is told for a driver, a project, a prior and a target', () => {
    expect(
      citationOf(provenance, 'environments', 'outturn/exportGrowth/2021', 'value')?.grade,
    ).toMatch(/[ABC]/);
    expect(citationOf(provenance, 'events', 'fuyangPaperExit/2021', 'value')).toMatchObject({
      grade: 'A',
      url: expect.stringContaining('zjrb.zjol.com.cn') as string,
    });
    expect(citationOf(provenance, 'parameters', 'leverCurvature', 'median')).toMatchObject({
      confidence: 'low',
    });
    expect(citationOf(provenance, 'targets', 'tier1000', 'baseValue')).toMatchObject({
      grade: 'C',
      quote: {
        kind: 'verbatim',
        text: '培育形成具有国际竞争力的千亿级以上块状特色经济15个左右',
      },
    });
  });

  it('is told for every figure, in both languages', () => {
    const told = [
      ...sectorIds.flatMap((id) =>
        sectorCoefficientNames.map((name) => citationOf(provenance, 'sectors', id, name)),
      ),
      ...presetIds.flatMap((preset) =>
        driverIds.map((driver) =>
          citationOf(provenance, 'environments', `${preset}/${driver}/2022`, 'value'),
        ),
      ),
      ...parameterIds.map((id) => citationOf(provenance, 'parameters', id, 'median')),
    ];
    expect(told.every((citation) => citation?.source?.en && citation.source.zh)).toBe(true);
    const clusters = clusterIds.map((id) => citationOf(provenance, 'clusters', id, 'output2019'));
    expect(
      clusters.every((citation) => citation?.grade && citation.method?.zh && citation.publisher),
    ).toBe(true);
  });

  it('is the clause and the mechanism of a lever', () => {
    const lever = provenanceOf(provenance, 'levers', 'sp');
    expect(lever?.clauseZh).toBe('到2022年,建成示范智能工厂100个。');
    expect(lever?.mechanismEn).toContain('smart factories');
  });

  it('is undefined for a shock of a preset without any', () => {
    expect(
      citationOf(provenance, 'sectorShocks', 'trade-shock/C13/2020', 'demandShock'),
    ).toBeUndefined();
  });
});
