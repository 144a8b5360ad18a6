import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatScenario } from '#model/formatScenario.ts';
import { parseScenario } from '#model/parseScenario.ts';
import { decodeLink, type DecodedLink } from '#share/decodeLink.ts';
import { encodeLink } from '#share/encodeLink.ts';
import { mostIssues } from '#share/LinkReport.ts';
import { fragments } from './arbitraryFragment.ts';
import { longestFragments } from './longestFragments.ts';
import { readAtOnce } from './readAtOnce.ts';

/** Reads a fragment; what comes out must be small, plain and fit to be run. */
function open(fragment: string): DecodedLink {
  const link = readAtOnce(fragment);
  // Without `expect`, which takes longer than reading.
  const small = link.issues.every(
    ({ place, value }) => place.startsWith('link') && value.length <= 60,
  );
  if (!small || link.issues.length > mostIssues + 1) expect(link.issues).toEqual([]);
  return link;
}

/** The state is one that a board can have: its scenario is within all limits, and a link brings it back. */
function expectSound({ state }: DecodedLink): void {
  expect(parseScenario(formatScenario(state.scenario)).issues).toEqual([]);
  expect(Object.getPrototypeOf(state.scenario.levels)).toBe(Object.prototype);
  const again = decodeLink(encodeLink(state));
  expect(again.issues).toEqual([]);
  expect(again.state).toEqual(state);
}

describe('any text whatever gives a state that can be run', () => {
  const cases = [
    ['signs of links', fragments.noise, 45_000, 50],
    ['anything', fragments.anything, 25_000, 50],
    ['sections that hold anything', fragments.structured, 25_000, 20],
    ['real links with a stretch replaced', fragments.mutated, 5_000, 10],
    ['packed sections', fragments.packed, 2_000, 4],
  ] as const;

  test.each(cases)(
    '%s',
    (_, fragment, count, every) => {
      let number = 0;
      fc.assert(
        fc.property(fragment, (text) => {
          const link = open(text);
          if (number++ % every === 0) expectSound(link);
        }),
        { numRuns: count },
      );
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
    300_000,
  );
});

test.each(longestFragments)('the longest fragments are read without a halt: %s', (_, fragment) => {
  let begun = process.cpuUsage();
  let longest = 0;
  const halt = (): void => {
    const { user, system } = process.cpuUsage(begun);
    longest = Math.max(longest, (user + system) / 1000);
    begun = process.cpuUsage();
  };
  readAtOnce(fragment, halt);
  halt();
  // Reading is linear and takes milliseconds of a processor (`npm run bench:links`); a reader that is not would take minutes.
  expect(longest).toBeLessThan(10_000);
});
