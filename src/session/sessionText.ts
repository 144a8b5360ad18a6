import { defaultScenario } from '#model/defaultScenario.ts';
import { sameScenario } from '#model/sameScenario.ts';
import type { Scenario } from '#model/scenario.ts';
import { encodeLink } from '#share/encodeLink.ts';
import type { LinkState, ReadState } from '#share/linkState.ts';
import { readLink } from '#share/readLink.ts';
import { writeLink } from '#share/writeLink.ts';
import type { Gesture, Step } from '#state/ScenarioState.svelte.ts';
import { readGesture } from './readGesture.ts';

/** Work as it was left: the board as a link, and the newest of the gestures that led there, as they were kept. */
export interface Session {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly link: string;
  readonly state: ReadState;
  readonly steps: unknown;
}

const mostSteps = 30;
const longestText = 400_000;
const latest = 8.64e15;

/** Links of scenarios already written, in their shorter form; a step's scenario never changes. */
const written = new WeakMap<Scenario, string>();

const stateOf = (scenario: Scenario): LinkState => ({
  scenario,
  reference: 'none',
  view: 'ladder',
});

/** Has the links of the newest gestures written in their shorter form, for `writeSession`, which cannot wait. */
export async function packSteps(past: readonly Step<Gesture>[]): Promise<void> {
  for (const { scenario } of past.slice(-mostSteps))
    if (!written.has(scenario)) written.set(scenario, await writeLink(stateOf(scenario)));
}

/** Whether a board has anything on it that was not there from the start. */
export function isWork({ scenario, pins = [], story = [] }: LinkState): boolean {
  return !sameScenario(scenario, defaultScenario) || pins.length + story.length > 0;
}

/** A session as text. Of the gestures as many are kept as have room, the newest first. */
export function writeSession(at: number, link: string, past: readonly Step<Gesture>[]): string {
  const steps: [string, Gesture][] = [];
  let room = longestText / 4 - link.length;
  for (const { scenario, label } of past.slice(-mostSteps).reverse()) {
    const step: [string, Gesture] = [written.get(scenario) ?? encodeLink(stateOf(scenario)), label];
    room -= JSON.stringify(step).length;
    if (room < 0) break;
    steps.unshift(step);
  }
  return JSON.stringify({ at, link, steps });
}

/** When the session in a text was kept, in milliseconds since 1970; undefined where the text holds none. Never throws. */
export function timeOf(text: string): number | undefined {
  const { at } = fieldsOf(text);
  return typeof at === 'number' && Math.abs(at) <= latest ? at : undefined;
}

/** The session in a text; undefined where the text holds none. Never rejects. */
export async function readSession(text: string): Promise<Session | undefined> {
  const at = timeOf(text);
  const { link, steps } = fieldsOf(text);
  if (at === undefined || typeof link !== 'string' || link === '') return undefined;
  const { state, issues } = await readLink(link);
  if (issues.length > 0 && !isWork(state)) return undefined;
  return { at, link, state, steps };
}

/** The gestures of a session in order; none at all where one of them cannot be led back to. Never rejects. */
export async function readSteps({
  steps,
}: Pick<Session, 'steps'>): Promise<readonly Step<Gesture>[]> {
  if (!Array.isArray(steps)) return [];
  const past: Step<Gesture>[] = [];
  for (const step of steps.slice(-mostSteps) as unknown[]) {
    if (!Array.isArray(step) || typeof step[0] !== 'string' || step[0] === '') return [];
    const { state, issues } = await readLink(step[0]);
    if (issues.length > 0) return [];
    past.push({ scenario: state.scenario, label: readGesture(step[1]) });
  }
  return past;
}

function fieldsOf(text: string): Partial<Record<'at' | 'link' | 'steps', unknown>> {
  if (text.length > longestText) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
