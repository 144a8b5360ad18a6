import { getContext, setContext } from 'svelte';
import type { LinkState, ReadState } from '#share/linkState.ts';

/** What a link to the board as it stands would carry. */
export type ReadLinkState = () => LinkState;
/** Shows on the board what a picture shows of its scenario. */
export type ShowView = (shown: ReadState) => void;

const key = Symbol('link');

interface LinkContext {
  readonly read: ReadLinkState;
  readonly show: ShowView;
}

/** Tells the components below how to read what a link carries, and how to show what one of a picture shows. */
export function setLink(read: ReadLinkState, show: ShowView): void {
  setContext(key, { read, show });
}

/** How to read what a link carries, as told above. */
export function useLink(): ReadLinkState {
  return getContext<LinkContext>(key).read;
}

/** How to show what a picture shows, as told above. */
export function useShowView(): ShowView {
  return getContext<LinkContext>(key).show;
}
