import { formatScenario } from '#model/formatScenario.ts';
import type { Issue } from '#model/issue.ts';
import { parseScenario } from '#model/parseScenario.ts';
import type { Scenario } from '#model/scenario.ts';
import { scenarioKeys } from '#model/scenarioFile.ts';
import { codecVersion, dataVersion, engineVersion, modelVersion } from '#model/versions.ts';
import type { Making, OpenedFile } from './openedFile.ts';

const versions = {
  model: modelVersion,
  engine: engineVersion,
  data: dataVersion,
  codec: codecVersion,
};
/** Longer texts are not read: a scenario with every cluster and every note changed is shorter. */
const longestText = 300_000;
const mostIssues = 40;

/**
 * A scenario as a file: what differs from the reference scenario, the versions it was made with, and the seal of its
 * numbers where they are complete. The seal is for the eye and for programs: opening the file computes it anew.
 */
export function scenarioText(scenario: Scenario, seal?: string): string {
  const file = {
    application: 'Tierline',
    versions,
    ...(seal && { seal }),
    scenario: formatScenario(scenario),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** Reads a scenario file, or an object that holds one under `scenario`. Never throws; issues name the place. */
export function readScenarioText(text: string): OpenedFile {
  if (text.length > longestText) return { fault: 'tooLarge', place: '' };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return { fault: 'notJson', place: placeOf(error, text) };
  }
  if (!isRecord(value)) return { fault: 'noScenario', place: '' };
  const within = Object.hasOwn(value, 'scenario') ? value.scenario : value;
  if (!isRecord(within)) return { fault: 'noScenario', place: 'scenario' };
  const keys = Object.keys(within);
  const known = keys.some((key) => (scenarioKeys as readonly string[]).includes(key));
  if (!known && !(within !== value && keys.length === 0)) return { fault: 'noScenario', place: '' };
  const { scenario, issues } = parseScenario(within);
  const making = makingOf(value.versions, text);
  return {
    scenario,
    issues: [...newer(value.versions), ...issues].slice(0, mostIssues),
    ...(making && { making }),
  };
}

/** Nothing where the versions are missing or none that ever were. */
function makingOf(found: unknown, text: string): Making | undefined {
  if (!isRecord(found)) return undefined;
  const [engine, data] = ['engine', 'data'].map((name) =>
    Object.hasOwn(found, name) ? found[name] : undefined,
  );
  return isVersion(engine) && isVersion(data)
    ? { versions: { engine, data }, written: { scenario: text } }
    : undefined;
}

function isVersion(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 9999;
}

/** Versions beyond those of the page. */
function newer(found: unknown): Issue[] {
  if (!isRecord(found)) return [];
  return Object.entries(versions).flatMap(([name, version]): Issue[] => {
    const value = Object.hasOwn(found, name) ? found[name] : undefined;
    if (typeof value !== 'number' || !(value > version)) return [];
    const place = `versions.${name}`;
    return [{ code: 'newer', place, value: String(value), expected: String(version) }];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Line and column of a mistake, as far as the browser tells; else its end is missing. */
function placeOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : '';
  const told = /line (\d+) column (\d+)/u.exec(message);
  if (told) return `${told[1]}:${told[2]}`;
  const position = /position (\d+)/u.exec(message)?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position));
  const lines = before.split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}
