import { describe, expect, it } from 'vitest';

import { lineOf, mistakes, planted } from './plant.ts';
import type { TableName } from '#model/columns/tableColumns.ts';

/** Mistakes left after one cell of the row with this key is changed. */
function after(table: TableName, key: string, id: string, column: string, value: string): string[] {
  return mistakes(planted(table, lineOf(table, key, id), column, value));
}

describe('rows of the tables', () => {
  it('have the median of a prior between its 5 % and 95 % points', () => {
    const line = lineOf('parameters', 'name', 'reboundShare');
    expect(after('parameters', 'name', 'reboundShare', 'low5', '0.4')).toEqual([
      `parameters.csv:${line}: column "low5", value "0.4": more than the median`,
    ]);
    expect(after('parameters', 'name', 'reboundShare', 'high95', '0.3')).toEqual([
      `parameters.csv:${line}: column "high95", value "0.3": less than the median`,
    ]);
  });

  it('keep a logitnormal prior between 0 and 1 and a lognormal one above 0', () => {
    expect(after('parameters', 'name', 'reboundShare', 'high95', '1')).toEqual([
      expect.stringContaining('column "high95", value "1": a logitnormal prior is between 0 and 1'),
    ]);
    expect(after('parameters', 'name', 'leverCurvature', 'low5', '0')).toEqual([
      expect.stringContaining('column "low5", value "0": a lognormal prior is above 0'),
    ]);
  });

  it('do not tolerate more than the plan asks for', () => {
    expect(after('targets', 'id', 'tier1000', 'toleratedValue', '16')).toEqual([
      expect.stringContaining('column "toleratedValue", value "16": stricter than value'),
    ]);
    expect(after('targets', 'id', 'energyIntensity', 'toleratedValue', '-0.05')).toEqual([
      expect.stringContaining('differs from value although not approximate'),
      expect.stringContaining('stricter than value'),
    ]);
  });

  it('have the plan between the limits of a lever', () => {
    expect(after('levers', 'id', 'pt', 'max', '0.5')).toEqual([
      expect.stringContaining('column "planAsWritten", value "0.6": not between min and max'),
    ]);
  });

  it('close at most the whole of a cluster', () => {
    const line = lineOf('events', 'event', 'fuyangPaperExit');
    expect(mistakes(planted('events', line, 'value', '1.4'))).toEqual([
      `events.csv:${line}: column "value", value "1.4": a closed share is not more than 1`,
    ]);
  });

  it('say why a cluster is not counted, and only then', () => {
    expect(after('clusters', 'id', 'qianwan-auto', 'overlapOf', '')).toEqual([
      expect.stringContaining('column "overlapOf", value "": missing'),
    ]);
    expect(after('clusters', 'id', 'yiwu-pv', 'overlapOf', 'fuyang-paper')).toEqual([
      expect.stringContaining('a counted cluster overlaps none'),
    ]);
  });

  it('give an address and a recent year for a figure of grade A', () => {
    expect(after('clusters', 'id', 'zhenhai-petrochem', 'sourceUrl', '')).toEqual([
      expect.stringContaining('column "sourceUrl", value "": grade A needs an address'),
    ]);
    expect(after('clusters', 'id', 'zhenhai-petrochem', 'outputReportedYear', '2015')).toEqual([
      expect.stringContaining('grade A needs a year from 2018 to 2020'),
    ]);
  });

  it('give source, quote and Chinese note where there is something to tell', () => {
    expect(after('clusters', 'id', 'zhenhai-petrochem', 'sourceQuote', '')).toEqual([
      expect.stringContaining('column "sourceQuote", value "": a reported output needs its quote'),
    ]);
    expect(after('clusters', 'id', 'zhenhai-petrochem', 'noteZh', '')).toEqual([
      expect.stringContaining('column "noteZh", value "": note and noteZh come together'),
    ]);
  });

  it('say how a later figure relates to the model, and what it covers in both languages', () => {
    const at = (id: string): string => `clusters.csv:${lineOf('clusters', 'id', id)}:`;
    expect(after('clusters', 'id', 'ruian-auto', 'laterRelation', '')).toEqual([
      `${at('ruian-auto')} column "laterRelation", value "": laterOutput and laterRelation come together`,
    ]);
    expect(after('clusters', 'id', 'ruian-auto', 'laterRelation', 'fitted')).toEqual([
      `${at('ruian-auto')} column "laterRelation", value "fitted": not one of independent, base, project`,
    ]);
    expect(after('clusters', 'id', 'ruian-auto', 'laterScopeEn', '')).toEqual([
      expect.stringContaining('column "laterScopeEn", value "": laterScopeZh and laterScopeEn'),
    ]);
  });

  it('say what a reported figure covers in both languages, and only that of a figure', () => {
    expect(after('clusters', 'id', 'anji-furniture', 'outputScopeEn', '')).toEqual([
      expect.stringContaining('column "outputScopeEn", value "": outputScopeZh and outputScopeEn'),
    ]);
    expect(after('clusters', 'id', 'anji-furniture', 'outputScopeZh', '')).toEqual([
      expect.stringContaining(
        'column "outputScopeZh", value "": a reported output needs its scope',
      ),
      expect.stringContaining('value "above-scale output (over 30 bn yuan, 48.5% of the county)"'),
    ]);
    expect(after('clusters', 'id', 'hangzhou-ic', 'outputScopeEn', 'output')).toEqual([
      expect.stringContaining('column "outputScopeEn", value "output": outputScopeZh and'),
    ]);
  });

  it('name the event that was set to a later figure, one of the same cluster', () => {
    expect(after('clusters', 'id', 'yiwu-pv', 'laterEvent', '')).toEqual([
      expect.stringContaining('column "laterEvent", value "": the event that was set'),
    ]);
    expect(after('clusters', 'id', 'ruian-auto', 'laterEvent', 'yiwuPvExpansion')).toContainEqual(
      expect.stringContaining('column "laterEvent", value "yiwuPvExpansion": the event that was'),
    );
    const line = lineOf('clusters', 'id', 'yiwu-pv');
    expect(after('clusters', 'id', 'yiwu-pv', 'laterEvent', 'fuyangPaperExit')).toEqual([
      `clusters.csv:${line}: column "laterEvent", value "fuyangPaperExit": an event of fuyang-paper`,
    ]);
  });

  it('hold odd direction numbers, as many as the degree', () => {
    expect(mistakes(planted('sobolDirectionNumbers', 9, 'initialNumbers', '1 2 5 3 7'))).toEqual([
      expect.stringContaining('sobol-direction-numbers.csv:9: column "initialNumbers"'),
    ]);
    expect(mistakes(planted('sobolDirectionNumbers', 9, 'initialNumbers', '1'))).toEqual([
      expect.stringContaining('not 5 numbers'),
    ]);
  });
});
