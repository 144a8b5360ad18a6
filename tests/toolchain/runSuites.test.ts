import { expect, test } from 'vitest';
import type { SuiteCounts } from '../suites/runSuite.js';
import { runSuites } from '../suites/runSuites.js';

/** Suites that end when told, with a record of what ran together. */
function runs() {
  const ends = new Map<string, () => void>();
  const begun: string[] = [];
  const run = ({ title }: { title: string }) => {
    begun.push(title);
    return new Promise<SuiteCounts>((resolve) => {
      const counts = { title, passed: 1, failed: 0, skipped: 0, failures: [], seconds: 0 };
      ends.set(title, () => resolve(counts));
    });
  };
  const end = async (title: string): Promise<void> => {
    ends.get(title)?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { run, begun, end };
}
const suite = (title: string, beside = false) => ({ title, command: [], beside });

test('suites run one after another, but those that may run beside each other by twos', async () => {
  const { run, begun, end } = runs();
  const all = runSuites(
    [suite('a'), suite('b', true), suite('c', true), suite('d', true), suite('e'), suite('f')],
    run,
  );
  await end('none');
  expect(begun).toEqual(['a']);
  await end('a');
  expect(begun).toEqual(['a', 'b', 'c']);
  await end('c');
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
  await end('b');
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
  await end('d');
  expect(begun).toEqual(['a', 'b', 'c', 'd', 'e']);
  await end('e');
  await end('f');
  expect((await all).map(({ title }) => title)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});
