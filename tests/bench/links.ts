import fc from 'fast-check';
import { encodeLink } from '#share/encodeLink.ts';
import { fragments } from '../share/arbitraryFragment.ts';
import { arbitraryLink } from '../share/arbitraryLink.ts';
import { longestFragments } from '../share/longestFragments.ts';
import { readAtOnce } from '../share/readAtOnce.ts';

const cases = 20_000;

/** Milliseconds of each call, smallest first; of calls that give way in between, the longest stretch. */
function timesOf<Value>(
  values: readonly Value[],
  call: (value: Value, giveWay: () => void) => unknown,
): number[] {
  return values
    .map((value) => {
      let begun = performance.now();
      let longest = 0;
      const giveWay = (): void => {
        longest = Math.max(longest, performance.now() - begun);
        begun = performance.now();
      };
      call(value, giveWay);
      giveWay();
      return longest;
    })
    .sort((one, other) => one - other);
}

function line(what: string, times: readonly number[]): string {
  const at = (share: number): string => times[Math.floor(share * (times.length - 1))]!.toFixed(2);
  const count = String(times.length).padStart(6);
  return `${what.padEnd(34)}${count}  p50 ${at(0.5)}  p99 ${at(0.99)}  longest ${at(1)} ms`;
}

/** Writes and reads random links, reads random fragments, and reads the longest there are. */
export function benchLinks(print: (line: string) => void): void {
  const states = fc.sample(arbitraryLink, 2000);
  timesOf(states, (state) => encodeLink(state));
  print(
    line(
      'random links, written',
      timesOf(states, (state) => encodeLink(state)),
    ),
  );
  print(line('random links, read', timesOf(states.map(encodeLink), readAtOnce)));
  for (const [kind, arbitrary] of Object.entries(fragments)) {
    const count = kind === 'mutated' || kind === 'packed' ? cases / 10 : cases;
    print(line(`fragments, ${kind}`, timesOf(fc.sample(arbitrary, count), readAtOnce)));
  }
  const longest = longestFragments.map(([what, fragment]) => {
    const times = timesOf([fragment, fragment, fragment], readAtOnce);
    return { what, times };
  });
  longest.sort((one, other) => other.times[1]! - one.times[1]!);
  for (const { what, times } of longest.slice(0, 5)) print(line(`longest, ${what}`, times));
}
