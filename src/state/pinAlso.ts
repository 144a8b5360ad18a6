import type { LinkPin } from '#share/linkState.ts';
import type { Pin, Pins } from './Pins.svelte.ts';

/** Pins scenarios beside those that are pinned already, each once; undefined for those without room. */
export function pinAlso(pins: Pins, wanted: readonly LinkPin[]): readonly (Pin | undefined)[] {
  return wanted.map(({ name, scenario }) => pins.of(scenario) ?? pins.add(name, scenario));
}
