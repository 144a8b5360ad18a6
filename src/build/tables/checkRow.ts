import type { TableName, TableRow } from '#model/columns/tableColumns.ts';
import { formatRange, inRange } from '#model/range.ts';
import { driverRanges } from '#model/scenarioLimits.ts';
import { initialNumberCount } from '#model/unpackDirections.ts';

import { noteBreaches } from '#build/tables/noteBreaches.ts';
import { quoteBreaches } from '#build/tables/quoteBreaches.ts';

/** A rule a row breaks: the column to look at and what is wrong with it. */
export type Breach = readonly [column: string, cause: string];
type Rules = { readonly [T in TableName]?: (row: TableRow<T>) => readonly (Breach | false)[] };

const rules: Rules = {
  levers: ({ min, max, planAsWritten }) => [
    min > max && ['min', 'more than max'],
    (planAsWritten < min || planAsWritten > max) && ['planAsWritten', 'not between min and max'],
  ],
  clusters: clusterBreaches,
  environments: ({ driver, value }) => [
    Object.hasOwn(driverRanges, driver) &&
      !inRange(value, driverRanges[driver]) && [
        'value',
        `outside ${formatRange(driverRanges[driver])}, where the equations are defined`,
      ],
  ],
  events: ({ kind, value }) => [
    kind === 'close' && value > 1 && ['value', 'a closed share is not more than 1'],
  ],
  parameters: parameterBreaches,
  targets: ({ approximate, comparison, value, toleratedValue }) => [
    !approximate &&
      toleratedValue !== value && ['toleratedValue', 'differs from value although not approximate'],
    (comparison === '>=' ? toleratedValue > value : toleratedValue < value) && [
      'toleratedValue',
      'stricter than value',
    ],
  ],
  sobolDirectionNumbers: directionBreaches,
};

/** What is wrong with a row whose cells are right one by one. */
export function checkRow<T extends TableName>(table: T, row: TableRow<T>): Breach[] {
  const rule = rules[table] as ((row: TableRow<T>) => readonly (Breach | false)[]) | undefined;
  return (rule?.(row) ?? []).filter((breach) => breach !== false);
}

function clusterBreaches(row: TableRow<'clusters'>): (Breach | false)[] {
  const { outputReported, outputReportedYear, grade } = row;
  return [
    row.counted === (row.overlapOf !== undefined) && [
      'overlapOf',
      row.counted ? 'a counted cluster overlaps none' : 'missing: why is the cluster not counted?',
    ],
    row.overlapOf === row.id && ['overlapOf', 'the cluster itself'],
    ...laterBreaches(row),
    ...quoteBreaches(row),
    ...noteBreaches(row),
    (outputReported === undefined) !== (row.outputScopeZh === undefined) && [
      'outputScopeZh',
      'a reported output needs its scope',
    ],
    (row.outputScopeZh === undefined) !== (row.outputScopeEn === undefined) && [
      'outputScopeEn',
      'outputScopeZh and outputScopeEn come together',
    ],
    outputReported !== undefined &&
      row.sourceTitle === undefined && ['sourceTitle', 'a reported output needs its source'],
    outputReported !== undefined &&
      row.sourceQuote === undefined && ['sourceQuote', 'a reported output needs its quote'],
    grade !== 'C' &&
      outputReported === undefined && ['outputReported', `grade ${grade} needs a reported output`],
    grade === 'A' && row.sourceUrl === undefined && ['sourceUrl', 'grade A needs an address'],
    grade === 'A' &&
      (outputReportedYear === undefined ||
        outputReportedYear < 2018 ||
        outputReportedYear > 2020) && [
        'outputReportedYear',
        'grade A needs a year from 2018 to 2020',
      ],
  ];
}

function laterBreaches(row: TableRow<'clusters'>): (Breach | false)[] {
  const { laterOutput, laterYear, laterRelation, laterEvent, laterScopeZh, laterScopeEn } = row;
  return [
    (laterOutput === undefined) !== (laterYear === undefined) && [
      'laterYear',
      'laterOutput and laterYear come together',
    ],
    (laterOutput === undefined) !== (laterRelation === undefined) && [
      'laterRelation',
      'laterOutput and laterRelation come together',
    ],
    (laterRelation === 'project') !== (laterEvent !== undefined) && [
      'laterEvent',
      'the event that was set to the later figure, where laterRelation is "project" and only there',
    ],
    (laterScopeZh === undefined) !== (laterScopeEn === undefined) && [
      'laterScopeEn',
      'laterScopeZh and laterScopeEn come together',
    ],
    laterOutput === undefined &&
      laterScopeZh !== undefined && ['laterScopeZh', 'the scope of no laterOutput'],
  ];
}

function parameterBreaches(row: TableRow<'parameters'>): (Breach | false)[] {
  const { distribution, median, low5, high95 } = row;
  const points = { low5, median, high95 };
  const outside = Object.entries(points).flatMap(([column, point]): Breach[] => {
    if (distribution === 'lognormal' && point <= 0)
      return [[column, 'a lognormal prior is above 0']];
    if (distribution === 'logitnormal' && (point <= 0 || point >= 1))
      return [[column, 'a logitnormal prior is between 0 and 1']];
    return [];
  });
  return [
    low5 > median && ['low5', 'more than the median'],
    high95 < median && ['high95', 'less than the median'],
    ...outside,
  ];
}

function directionBreaches(row: TableRow<'sobolDirectionNumbers'>): (Breach | false)[] {
  const { polynomial, initialNumbers } = row;
  const count = initialNumberCount(polynomial);
  return [
    polynomial % 2 === 0 && ['polynomial', 'no constant term'],
    initialNumbers.length !== count && ['initialNumbers', `not ${String(count)} numbers`],
    initialNumbers.some((number, index) => number % 2 === 0 || number >= 2 * 2 ** index) && [
      'initialNumbers',
      'not odd and below 2, 4, 8, …',
    ],
  ];
}
