import { tick } from 'svelte';

/**
 * Puts the focus, once the page has changed, on the first of these elements that is there: for a button that
 * removes itself and would leave the focus nowhere.
 */
export async function thenFocus(...selectors: readonly string[]): Promise<void> {
  await tick();
  for (const selector of selectors) {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) continue;
    element.focus();
    return;
  }
}
