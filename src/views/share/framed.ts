import { getContext, setContext } from 'svelte';

const key = Symbol('framed');

/** Tells the components below that the page stands in the frame of another one: there are no tools. */
export function setFramed(): void {
  setContext(key, true);
}

/** Whether the page stands in the frame of another one, as told above. */
export function isFramed(): boolean {
  return getContext<true | undefined>(key) === true;
}
