import type { Component } from 'svelte';
import type { LinkState } from '#share/linkState.ts';
import { loadOnce } from '../parts/loadOnce.ts';

let loaded: Component | undefined;

/** The two printed pages, loaded once. */
export const loadBriefing: () => Promise<Component> = loadOnce(() =>
  import('./Briefing.svelte').then(({ default: found }) => (loaded = found)),
);

/** The same at once, if they are there: a browser that prints waits for nothing. */
export function loadedBriefing(): Component | undefined {
  return loaded;
}

/** Prints them, with the link of the board in its shorter form. */
export async function printBriefing(state: LinkState): Promise<void> {
  const [{ packPrinted }] = await Promise.all([import('./printedLink.ts'), loadBriefing()]);
  await packPrinted(state);
  window.print();
}
