import { leverIds } from '#model/generated/tables.ts';
import { simulatedYears } from '#model/quantities.ts';
import type { Report } from './LinkReport.ts';
import { readNote } from './noteText.ts';
import { readNumber, readThousandths, thousandthsPattern } from './numberText.ts';
import {
  clusterCodes,
  driverCodes,
  eventCodes,
  keyOfLetter,
  parameterCodes,
  presetCodes,
  timeStepDigits,
  uncertaintyBits,
  type Codes,
  type Section,
  type Sections,
} from './sections.ts';

type Numbers = Record<string, number>;

/** Scenario fields found in a link, in the form of a scenario file; limits are checked when it is parsed. */
export interface ScenarioParts {
  environment?: string;
  timeStep?: number;
  levers?: Numbers;
  starts?: Numbers;
  focus?: Record<string, Numbers>;
  drivers?: Record<string, Numbers>;
  events?: Record<string, boolean>;
  parameters?: Numbers;
  priors?: Record<string, Numbers>;
  baseOutputs?: Record<string, { value: number; note: string }>;
  uncertainty?: Record<string, boolean>;
  seed?: number;
  draws?: number;
}

/** Levers read in one place: those of newer versions are named one by one. */
const mostLevers = 2 * leverIds.length;
/** Entries read in one section: more than there are clusters, parameters, or years of drivers. */
const mostEntries = 400;

const leverPattern = new RegExp(`([a-z]{2})(${thousandthsPattern})`, 'y');

/** Reads the sections of the scenario; a part that is not in its form is reported and left out. */
export function readSections(sections: Sections, report: Report): ScenarioParts {
  const parts: ScenarioParts = {};
  const has = (key: Section): string | undefined => sections[key];
  const environment = has('environment');
  if (environment !== undefined) {
    const id = presetCodes.id(environment);
    if (id) parts.environment = id;
    else report('unknown', 'environment', environment, 'an environment');
  }
  const step = has('timeStep');
  if (step !== undefined) {
    const timeStep = keyOfLetter(timeStepDigits, step);
    if (timeStep) parts.timeStep = Number(timeStep);
    else report('unknown', 'timeStep', step, Object.values(timeStepDigits).join(' '));
  }
  const levels = has('levels');
  if (levels !== undefined) parts.levers = readLevers(levels, 'levels', 0, 50, report);
  const starts = has('starts');
  if (starts !== undefined) parts.starts = readLevers(starts, 'starts', 2020, 125, report);
  readFocus(has('focus'), parts, report);
  readDrivers(has('drivers'), parts, report);
  parts.events = readEntries(
    has('events'),
    'events',
    eventCodes,
    (text) => (text === '1' ? true : text === '0' ? false : undefined),
    report,
  );
  parts.parameters = readEntries(
    has('parameters'),
    'parameters',
    parameterCodes,
    readNumber,
    report,
  );
  parts.priors = readEntries(has('priors'), 'priors', parameterCodes, readPrior, report);
  parts.baseOutputs = readEntries(
    has('baseOutputs'),
    'baseOutputs',
    clusterCodes,
    readBase,
    report,
  );
  readUncertainty(has('uncertainty'), parts, report);
  for (const key of ['seed', 'draws'] as const) {
    const text = has(key);
    if (text === undefined) continue;
    if (/^[0-9a-z]{1,8}$/.test(text)) parts[key] = Number.parseInt(text, 36);
    else report('unreadable', key, text, 'a number of base 36');
  }
  return parts;
}

function readLevers(
  text: string,
  place: string,
  origin: number,
  step: number,
  report: Report,
): Numbers {
  const values: Numbers = {};
  leverPattern.lastIndex = 0;
  let end = 0;
  for (let count = 0; count < mostLevers; count++) {
    const match = leverPattern.exec(text);
    if (!match) break;
    const [, lever = '', value = ''] = match;
    end = leverPattern.lastIndex;
    const number = readThousandths(value, step) / 1000 + origin;
    if ((leverIds as readonly string[]).includes(lever))
      values[lever] = Math.round(number * 1000) / 1000;
    else report('unknown', `${place}.${lever}`, value, 'a lever');
  }
  if (end < text.length) report('unreadable', place, text.slice(end), 'levers with their values');
  return values;
}

function readEntries<Id extends string, V>(
  text: string | undefined,
  place: string,
  codes: Codes<Id>,
  read: (text: string) => V | undefined,
  report: Report,
): Record<string, V> {
  const found: Record<string, V> = {};
  for (const entry of entriesOf(text, place, report)) {
    const id = codes.id(entry.slice(0, 2));
    const value = read(entry.slice(2));
    if (id === undefined)
      report('unknown', `${place}.${entry.slice(0, 2)}`, entry, 'a known number');
    else if (value === undefined)
      report('unreadable', `${place}.${id}`, entry.slice(2), 'its value');
    else found[id] = value;
  }
  return found;
}

function entriesOf(text: string | undefined, place: string, report: Report): string[] {
  if (text === undefined || text === '') return [];
  const entries = text.split('.', mostEntries + 1);
  if (entries.length <= mostEntries) return entries;
  report('outOfRange', place, entries.at(-1), `[0, ${mostEntries}]`);
  return entries.slice(0, mostEntries);
}

function readFocus(text: string | undefined, parts: ScenarioParts, report: Report): void {
  if (text === undefined) return;
  const read = (levers: string): Numbers => readLevers(levers, 'focus', 0, 250, report);
  parts.focus = readEntries(text, 'focus', clusterCodes, read, report);
}

function readDrivers(text: string | undefined, parts: ScenarioParts, report: Report): void {
  const drivers: Record<string, Numbers> = {};
  for (const entry of entriesOf(text, 'drivers', report)) {
    const id = driverCodes.id(entry.slice(0, 2));
    const year = simulatedYears[Number(entry.slice(2, 3))];
    const value = readNumber(entry.slice(3));
    if (id === undefined) report('unknown', `drivers.${entry.slice(0, 2)}`, entry, 'a driver');
    else if (year === undefined || value === undefined)
      report('unreadable', `drivers.${id}`, entry.slice(2), 'a year and a number');
    else drivers[id] = { ...drivers[id], [year]: value };
  }
  parts.drivers = drivers;
}

function readPrior(text: string): Numbers | undefined {
  const [median, low5, high95, ...more] = text.split('_').map(readNumber);
  if (median === undefined || low5 === undefined || high95 === undefined || more.length > 0)
    return undefined;
  return { median, low5, high95 };
}

function readBase(text: string): { value: number; note: string } | undefined {
  const split = text.indexOf('n');
  const value = readNumber(text.slice(0, split));
  const note = readNote(text.slice(split + 1));
  return split < 0 || value === undefined || note === undefined ? undefined : { value, note };
}

function readUncertainty(text: string | undefined, parts: ScenarioParts, report: Report): void {
  if (text === undefined) return;
  if (!/^[0-9a-f]$/.test(text)) {
    report('unreadable', 'uncertainty', text, 'one hexadecimal digit');
    return;
  }
  const bits = Number.parseInt(text, 16);
  parts.uncertainty = Object.fromEntries(
    Object.entries(uncertaintyBits).map(([source, bit]) => [source, (bits & bit) !== 0]),
  );
}
