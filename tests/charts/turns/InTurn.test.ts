import { render } from '@testing-library/svelte';
import { createRawSnippet, flushSync, type Component, type Snippet } from 'svelte';
import { expect, test } from 'vitest';
import InTurn from '#charts/turns/InTurn.svelte';
import { leaveTurns, setTurns, Turns } from '#charts/turns/Turns.svelte.ts';

interface Drawn extends Record<string, unknown> {
  readonly pause: () => Promise<boolean>;
  readonly ready: boolean;
}

const part = (text: string): Snippet =>
  createRawSnippet(() => ({ render: () => `<p data-part>${text}</p>` }));
const waiting = part('…');

const Printed: Component = (internals) => {
  leaveTurns();
  InTurn(internals, { children: part('printed') });
  return {};
};
const Page: Component<Drawn> = (internals, props) => {
  setTurns(
    new Turns(
      () => props.pause(),
      () => performance.now(),
    ),
  );
  InTurn(internals, { waiting, children: part('first') });
  InTurn(internals, { soon: true, children: part('second') });
  const third = { waiting, children: part('third') };
  InTurn(internals, Object.defineProperty(third, 'ready', { get: () => props.ready }));
  Printed(internals, {});
  return {};
};

const shown = (): (string | null)[] =>
  Array.from(document.querySelectorAll('[data-part]'), (found) => found.textContent);

test('parts stand in their order, with something in their place until their turn, and what is printed waits for none', async () => {
  const ends: ((painted: boolean) => void)[] = [];
  const pause = (): Promise<boolean> => new Promise((resolve) => ends.push(resolve));
  const turns = async (): Promise<void> => {
    while (ends.length > 0) {
      ends.shift()?.(true);
      await new Promise((resolve) => setTimeout(resolve, 0));
      flushSync();
    }
  };
  const { rerender } = render(Page, { pause, ready: false });
  expect(shown()).toEqual(['…', '…', 'printed']);
  await turns();
  expect(shown()).toEqual(['first', 'second', '…', 'printed']);
  await rerender({ pause, ready: true });
  await turns();
  expect(shown()).toEqual(['first', 'second', 'third', 'printed']);
});
