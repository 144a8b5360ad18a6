import type { Component } from 'svelte';

type Briefing = Component<{ readonly fragment: string }>;

let loading: Promise<Briefing> | undefined;

/** The two printed pages, loaded once; after a failure the next call tries again. */
export function loadBriefing(): Promise<Briefing> {
  loading ??= import('./Briefing.svelte').then(({ default: Briefing }) => Briefing);
  loading.catch(() => (loading = undefined));
  return loading;
}

/** Prints them. A browser that begins to print by itself waits for nothing, so they have to be there before. */
export async function printBriefing(): Promise<void> {
  await loadBriefing();
  window.print();
}
