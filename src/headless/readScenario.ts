import { existsSync, readFileSync } from 'node:fs';
import { formatIssue } from '#model/formatIssue.ts';
import { parseScenario } from '#model/parseScenario.ts';
import type { Issue } from '#model/issue.ts';
import type { Scenario } from '#model/scenario.ts';
import { readLink } from '#share/readLink.ts';
import { CallMistake } from './parseArguments.ts';

/**
 * The scenario of a file (the scenario itself, or an object that has it under `scenario`) or of a link (any
 * text with a `#`). Throws `CallMistake` that names file, place and value; nothing is guessed.
 */
export async function readScenario(source: string): Promise<Scenario> {
  const link = linkIn(source);
  if (link !== undefined) {
    const { state, issues } = await readLink(link);
    refuse('link', issues);
    return state.scenario;
  }
  const value = readJson(source);
  const { scenario, issues } = parseScenario(hasScenario(value) ? value.scenario : value);
  refuse(source, issues);
  return scenario;
}

/** The fragment of a link; nothing where the text names a file. */
export function linkIn(source: string): string | undefined {
  return source.includes('#') && !existsSync(source)
    ? source.slice(source.indexOf('#'))
    : undefined;
}

/** What a link begins with behind its `#`: its versions, and the first of its sections. */
const fragment = /^\d+\.\d+\.\d+~/;

/** Parsed JSON of a file. */
export function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    const hint = fragment.test(file) ? "; a link is given with its #, as '#…'" : '';
    throw new CallMistake(`${file}: cannot be read (${code})${hint}`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split('\n') : [];
    throw new CallMistake(`${file}: not JSON (${reason})`);
  }
}

function hasScenario(value: unknown): value is { scenario: unknown } {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'scenario');
}

function refuse(source: string, issues: readonly Issue[]): void {
  if (issues.length > 0) throw new CallMistake(`${source}: ${issues.map(formatIssue).join('; ')}`);
}
