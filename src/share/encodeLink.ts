import { driverValues } from '#model/driverValues.ts';
import { leverIds, type LeverId } from '#model/generated/tables.ts';
import { normaliseScenario } from '#model/normaliseScenario.ts';
import { quantiseScenario } from '#model/quantiseScenario.ts';
import { simulatedYears } from '#model/quantities.ts';
import { uncertaintySources, type Scenario } from '#model/scenario.ts';
import { codecVersion, dataVersion, engineVersion } from '#model/versions.ts';
import { checkText } from './checkText.ts';
import { referenceNames, type LinkState, type ReferenceName } from './linkState.ts';
import { writeNote } from './noteText.ts';
import { writeNumber, writeThousandths } from './numberText.ts';
import { frozenReference, newestReference } from './references.ts';
import {
  clusterCodes,
  driverCodes,
  eventCodes,
  languageLetters,
  parameterCodes,
  presetCodes,
  referenceLetters,
  sectionKeys,
  themeLetters,
  timeStepDigits,
  uncertaintyBits,
  viewLetters,
  type Section,
} from './sections.ts';

/**
 * The fragment of a link, without `#`: versions of codec, engine and data, the named reference, then only what
 * differs from it, and a check. Only letters, digits, `-`, `_`, `.` and `~`.
 */
export function encodeLink(state: LinkState): string {
  const scenario = quantiseScenario(normaliseScenario(state.scenario));
  const candidates = referenceNames.map((name) => write(state, scenario, name));
  const shortest = candidates.reduce((best, link) => (link.length < best.length ? link : best));
  const body = `${shortest}~${sectionKeys.check}`;
  return body + checkText(body);
}

function write(state: LinkState, scenario: Scenario, base: ReferenceName): string {
  const reference = frozenReference(base, newestReference);
  const sections: [Section, string][] = [
    ['reference', referenceLetters[base] + String(newestReference)],
    ...writeScenario(scenario, reference),
    ['view', state.view === 'ladder' ? '' : viewLetters[state.view]],
    ['selected', state.selected ? clusterCodes.code(state.selected) : ''],
    ['shownReference', state.reference === 'none' ? '' : referenceLetters[state.reference]],
    ['language', state.language ? languageLetters[state.language] : ''],
    ['theme', state.theme ? themeLetters[state.theme] : ''],
  ];
  return [
    [codecVersion, engineVersion, dataVersion].join('.'),
    ...sections.filter(([, text]) => text !== '').map(([key, text]) => sectionKeys[key] + text),
  ].join('~');
}

function writeScenario(scenario: Scenario, reference: Scenario): [Section, string][] {
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
