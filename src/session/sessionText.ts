import { defaultScenario } from '#model/defaultScenario.ts';
import { sameScenario } from '#model/sameScenario.ts';
import type { Scenario } from '#model/scenario.ts';
import { decodeLink } from '#share/decodeLink.ts';
import { encodeLink } from '#share/encodeLink.ts';
import type { LinkPin } from '#share/linkState.ts';
import type { Gesture, Step } from '#state/ScenarioState.svelte.ts';
import { readGesture } from './readGesture.ts';

/** Work as it was left: the board as a link, and the newest of the gestures that led there, as they were kept. */
export interface Session {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly link: string;
  readonly scenario: Scenario;
  readonly pins: readonly LinkPin[];
  readonly steps: unknown;
}

const mostSteps = 30;
const longestText = 200_000;
const latest = 8.64e15;

/** Links of scenarios already written; a step's scenario never changes. */
const written = new WeakMap<Scenario, string>();

function linkOf(scenario: Scenario): string {
  const link = written.get(scenario) ?? encodeLink({ scenario, reference: 'none', view: 'ladder' });
  written.set(scenario, link);
  return link;
}

/** A session as text. Of the gestures as many are kept as have room, the newest first. */
export function writeSession(at: number, link: string, past: readonly Step<Gesture>[]): string {
  const steps: [string, Gesture][] = [];
  let room = longestText / 2 - link.length;
  for (const { scenario, label } of past.slice(-mostSteps).reverse()) {
    const step: [string, Gesture] = [linkOf(scenario), label];
    room -= JSON.stringify(step).length;
    if (room < 0) break;
    steps.unshift(step);
  }
  return JSON.stringify({ at, link, steps });
}

/** The session in a text; undefined where the text holds none. Never throws. */
export function readSession(text: string): Session | undefined {
  if (text.length > longestText) return undefined;
  const { at, link, steps } = fieldsOf(text);
  if (typeof at !== 'number' || !(Math.abs(at) <= latest)) return undefined;
  if (typeof link !== 'string' || link === '') return undefined;
  const { state, issues } = decodeLink(link);
  const { scenario, pins = [] } = state;
  if (issues.length > 0 && sameScenario(scenario, defaultScenario) && pins.length === 0)
    return undefined;
  return { at, link, scenario, pins, steps };
}

/** The gestures of a session in order; none at all where one of them cannot be led back to. Never throws. */
export function readSteps({ steps }: Pick<Session, 'steps'>): readonly Step<Gesture>[] {
  if (!Array.isArray(steps)) return [];
  const past: Step<Gesture>[] = [];
  for (const step of steps.slice(-mostSteps) as unknown[]) {
    if (!Array.isArray(step) || typeof step[0] !== 'string') return [];
    const { state, issues } = decodeLink(step[0]);
    if (step[0] === '' || issues.length > 0) return [];
    past.push({ scenario: state.scenario, label: readGesture(step[1]) });
  }
  return past;
}

function fieldsOf(text: string): Partial<Record<'at' | 'link' | 'steps', unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
