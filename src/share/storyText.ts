import { showValue, type Issue } from '#model/issue.ts';
import { codecVersion, dataVersion, engineVersion, modelVersion } from '#model/versions.ts';
import type { LinkVersions } from './decodeLink.ts';
import { encodeLink } from './encodeLink.ts';
import { LinkReport, type Report } from './LinkReport.ts';
import {
  askNames,
  captionLength,
  mostPins,
  mostSteps,
  notesLength,
  pinColours,
  pinNameLength,
  type LinkPin,
  type LinkState,
  type LinkStep,
  type ReadState,
} from './linkState.ts';
import { shortened } from './noteText.ts';
import { readLink } from './readLink.ts';

/** Longer texts are not read: forty steps with every figure changed are shorter. */
const longestStory = 4_000_000;

/** A story out of a file, with the pins its steps are measured from and what was not understood. */
export interface ReadStory {
  readonly steps: readonly LinkStep[];
  readonly pins: readonly LinkPin[];
  readonly issues: readonly Issue[];
  /** How each of the steps was written. */
  readonly written: readonly WrittenStep[];
}

/** The link of a step as it stands in a file, and the versions it names. */
export interface WrittenStep {
  readonly link: string;
  readonly versions: LinkVersions;
}

/** A story as a file: what is said in each step, and what it shows as a link. */
export function storyText({ pins = [], story = [] }: Pick<LinkState, 'pins' | 'story'>): string {
  const file = {
    application: 'Tierline',
    kind: 'story',
    versions: {
      model: modelVersion,
      engine: engineVersion,
      data: dataVersion,
      codec: codecVersion,
    },
    steps: story.map(({ caption, notes, asks, shown }) => {
      const { referencePin, ...rest } = shown;
      return {
        caption,
        notes,
        ...(asks && { asks }),
        ...(referencePin !== undefined && { referencePin }),
        link: encodeLink(rest),
      };
    }),
    pins: pins.map(({ name, colour, scenario }) => ({
      name,
      colour,
      link: encodeLink({ scenario, reference: 'none', view: 'ladder' }),
    })),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** Reads a story file; undefined for any other text. Never throws; a step without a readable link is left out and named. */
export async function readStoryText(text: string): Promise<ReadStory | undefined> {
  const file = text.length > longestStory ? undefined : parse(text);
  if (file?.kind !== 'story') return undefined;
  const found = new LinkReport();
  const pins = await readRows(file.pins ?? [], 'pins', mostPins, found.report, readPin);
  const steps = await readRows(file.steps, 'story', mostSteps, found.report, readStep);
  return {
    pins,
    steps: steps.map(({ step }) => withoutMissingPin(step, pins.length)),
    issues: found.issues,
    written: steps.map(({ written }) => written),
  };
}

type Row = Readonly<Record<string, unknown>>;

function parse(text: string): Row | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    return isRow(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function readRows<T>(
  rows: unknown,
  place: string,
  most: number,
  report: Report,
  read: (row: Row, report: Report) => Promise<T | undefined>,
): Promise<readonly T[]> {
  if (!Array.isArray(rows)) {
    report('wrongType', place, rows, 'a list');
    return [];
  }
  if (rows.length > most) report('outOfRange', place, rows.length, `[0, ${most}]`);
  const found: T[] = [];
  for (const [index, row] of (rows.slice(0, most) as unknown[]).entries()) {
    const within: Report = (code, part, value, expected) => {
      report(code, `${place}.${index + 1}${part === '' ? '' : `.${part}`}`, value, expected);
    };
    if (!isRow(row)) within('wrongType', '', showValue(row), 'an object');
    const one = isRow(row) ? await read(row, within) : undefined;
    if (one !== undefined) found.push(one);
  }
  return found;
}

async function readPin(row: Row, report: Report): Promise<LinkPin | undefined> {
  const read = await readScenario(row, report);
  const colour = pinColours.find((known) => known === row.colour) ?? 0;
  const name = readText(row, 'name', pinNameLength, report);
  return read && { name, colour, scenario: read.state.scenario };
}

async function readStep(
  row: Row,
  report: Report,
): Promise<{ readonly step: LinkStep; readonly written: WrittenStep } | undefined> {
  const read = await readScenario(row, report);
  if (!read) return undefined;
  const asks = askNames.find((known) => known === row.asks);
  if (row.asks !== undefined && !asks) report('notAllowed', 'asks', row.asks, askNames.join(' '));
  const place = row.referencePin;
  const { language: _, theme: __, pins: ___, story: ____, ...shown } = read.state;
  const step = {
    caption: readText(row, 'caption', captionLength, report),
    notes: readText(row, 'notes', notesLength, report),
    ...(asks && { asks }),
    shown: typeof place === 'number' ? { ...shown, referencePin: place } : shown,
  };
  return { step, written: read.written };
}

async function readScenario(
  row: Row,
  report: Report,
): Promise<{ readonly state: ReadState; readonly written: WrittenStep } | undefined> {
  if (typeof row.link !== 'string' || row.link === '') {
    report('wrongType', 'link', row.link, 'a link');
    return undefined;
  }
  const link = row.link.slice(row.link.indexOf('#') + 1);
  const { state, issues, versions } = await readLink(link);
  for (const { code, place, value, expected } of issues)
    report(code, place.replace(/^link\./, ''), value, expected);
  return versions && { state, written: { link, versions } };
}

function readText(row: Row, key: string, length: number, report: Report): string {
  const text = row[key] ?? '';
  if (typeof text !== 'string') report('wrongType', key, text, 'a text');
  else if (text.length > length) report('outOfRange', key, text, `${length} characters`);
  return typeof text === 'string' ? shortened(text, length) : '';
}

/** A step measured from a pin that is not there is measured from the plan it names. */
function withoutMissingPin(step: LinkStep, pins: number): LinkStep {
  const { referencePin, ...shown } = step.shown;
  const there = referencePin !== undefined && Number.isInteger(referencePin);
  return there && referencePin >= 0 && referencePin < pins ? step : { ...step, shown };
}
