import { driverValues } from '#model/driverValues.ts';
import { leverIds, type LeverId } from '#model/generated/tables.ts';
import { simulatedYears } from '#model/quantities.ts';
import { uncertaintySources, type Scenario } from '#model/scenario.ts';
import { writeNote } from './noteText.ts';
import { writeNumber, writeThousandths } from './numberText.ts';
import {
  clusterCodes,
  driverCodes,
  eventCodes,
  parameterCodes,
  presetCodes,
  timeStepDigits,
  uncertaintyBits,
  type Section,
} from './sections.ts';

/** The sections of a scenario that differ from a reference; others are empty. */
export function writeScenario(scenario: Scenario, reference: Scenario): [Section, string][] {
  const changed = (key: 'environment' | 'timeStep' | 'seed' | 'draws', text: string): string =>
    scenario[key] === reference[key] ? '' : text;
  const bits = (of: Scenario): number =>
    uncertaintySources.reduce(
      (sum, source) => sum + (of.uncertainty[source] ? uncertaintyBits[source] : 0),
      0,
    );
  return [
    ['environment', changed('environment', presetCodes.code(scenario.environment))],
    ['timeStep', changed('timeStep', timeStepDigits[scenario.timeStep])],
    ['levels', writeLevers(scenario.levels, reference.levels, 0, 50)],
    ['starts', writeLevers(scenario.starts, reference.starts, 2020, 125)],
    ['focus', writeFocus(scenario)],
    ['drivers', writeDrivers(scenario)],
    [
      'events',
      entries(scenario.events)
        .map(([id, on]) => eventCodes.code(id) + (on ? '1' : '0'))
        .join('.'),
    ],
    [
      'parameters',
      entries(scenario.parameters)
        .map(([id, value]) => parameterCodes.code(id) + writeNumber(value))
        .join('.'),
    ],
    [
      'priors',
      entries(scenario.priors)
        .map(
          ([id, { median, low5, high95 }]) =>
            parameterCodes.code(id) + [median, low5, high95].map(writeNumber).join('_'),
        )
        .join('.'),
    ],
    [
      'baseOutputs',
      entries(scenario.baseOutputs)
        .map(
          ([id, { value, note }]) =>
            `${clusterCodes.code(id)}${writeNumber(value)}n${writeNote(note)}`,
        )
        .join('.'),
    ],
    ['uncertainty', bits(scenario) === bits(reference) ? '' : bits(scenario).toString(16)],
    ['seed', changed('seed', scenario.seed.toString(36))],
    ['draws', changed('draws', scenario.draws.toString(36))],
  ];
}

function writeLevers(
  values: Readonly<Record<LeverId, number>>,
  reference: Readonly<Record<LeverId, number>>,
  origin: number,
  step: number,
): string {
  return leverIds
    .filter((id) => values[id] !== reference[id])
    .map((id) => id + writeThousandths(Math.round((values[id] - origin) * 1000), step))
    .join('');
}

function writeFocus({ focus }: Scenario): string {
  return entries(focus)
    .map(
      ([cluster, levers]) =>
        clusterCodes.code(cluster) +
        entries(levers)
          .map(
            ([lever, multiplier]) => lever + writeThousandths(Math.round(multiplier * 1000), 250),
          )
          .join(''),
    )
    .join('.');
}

function writeDrivers(scenario: Scenario): string {
  return entries(scenario.drivers)
    .flatMap(([id, years]) => {
      const values = driverValues(scenario, id);
      return simulatedYears.flatMap((year, index) =>
        years[year] === undefined
          ? []
          : [`${driverCodes.code(id)}${index}${writeNumber(values[index] as number)}`],
      );
    })
    .join('.');
}

function entries<K extends string, V>(record: Readonly<Partial<Record<K, V>>>): [K, V][] {
  return Object.entries(record).filter(([, value]) => value !== undefined) as [K, V][];
}
