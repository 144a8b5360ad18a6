import { getContext, setContext } from 'svelte';
import type { LinkState } from '#share/linkState.ts';

/** What a link to the board as it stands would carry. */
export type ReadLinkState = () => LinkState;

const key = Symbol('link');

/** Tells the components below how to read what a link carries. */
export function setLink(read: ReadLinkState): void {
  setContext(key, read);
}

/** How to read what a link carries, as told above. */
export function useLink(): ReadLinkState {
  return getContext<ReadLinkState>(key);
}
