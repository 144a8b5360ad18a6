import type { Component } from 'svelte';
import type { LinkState } from '#share/linkState.ts';

let loading: Promise<Component> | undefined;
let loaded: Component | undefined;

/** The two printed pages, loaded once; after a failure the next call tries again. */
export function loadBriefing(): Promise<Component> {
  loading ??= import('./Briefing.svelte').then(({ default: found }) => (loaded = found));
  loading.catch(() => (loading = undefined));
  return loading;
}

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
