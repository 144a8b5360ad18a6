import type { Gesture } from '#state/ScenarioState.svelte.ts';

/** Controls whose gestures are put into words; any other reads as a change. */
const controls: ReadonlySet<unknown> = new Set([
  ...['lever', 'group', 'start', 'groupStart', 'focus', 'preset', 'scenario', 'step'],
  ...['environment', 'driver', 'event', 'uncertainty', 'timeStep', 'draws', 'seed'],
  ...['parameter', 'prior', 'baseOutput', 'reset', 'several'],
]);

/** Identifiers and values of gestures; names every object answers to would be found where there are none. */
const plain = /^[\w./-]{0,80}$/;
const mostParts = 40;

/** A gesture as it was kept, whatever the value is; parts that no gesture has are left out. */
export function readGesture(value: unknown, depth = 0): Gesture {
  if (typeof value !== 'object' || value === null) return { control: 'other' };
  const { control, id, from, to, steps } = value as Partial<Record<keyof Gesture, unknown>>;
  if (typeof control !== 'string' || !controls.has(control)) return { control: 'other' };
  return {
    control,
    ...(isText(id) && { id }),
    ...(isFigure(from) && { from }),
    ...(isFigure(to) && { to }),
    ...(Array.isArray(steps) &&
      depth === 0 && {
        steps: steps.slice(0, mostParts).map((step) => readGesture(step, depth + 1)),
      }),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && plain.test(value) && !(value in Object.prototype);
}

function isFigure(value: unknown): value is number | string {
  return typeof value === 'number' ? Number.isFinite(value) : isText(value);
}
