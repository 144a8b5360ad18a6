import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Message } from '../../src/present/Message.ts';
import { NameClaim } from '../../src/present/NameClaim.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Presenters on one channel, each with its key, and what came of their claims in their order. */
function channel() {
  const claims: NameClaim[] = [];
  const outcomes: string[] = [];
  const present = (key: string): NameClaim => {
    const say = (message: Message): void => {
      for (const other of claims)
        if (other !== claim) setTimeout(() => claims.includes(other) && other.hear(message));
    };
    const claim = new NameClaim(key, say, {
      won: () => outcomes.push(`${key} won`),
      lost: () => {
        claims.splice(claims.indexOf(claim), 1);
        outcomes.push(`${key} lost`);
      },
    });
    claims.push(claim);
    return claim;
  };
  return { present, outcomes };
}

test('a presenter that is alone has its name after a while', () => {
  const { present, outcomes } = channel();
  present('a').make();
  expect(outcomes).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(outcomes).toEqual(['a won']);
});

test('a duplicate leaves the name to whoever presents already', () => {
  const { present, outcomes } = channel();
  present('z').take();
  present('a').make();
  vi.advanceTimersByTime(1000);
  expect(outcomes).toEqual(['z won', 'a lost']);
});

test.each([
  ['a', 'b'],
  ['b', 'a'],
])('of %s and %s, which start at once, one has it', (first, second) => {
  const { present, outcomes } = channel();
  const claims = [present(first), present(second)];
  for (const claim of claims) claim.make();
  vi.advanceTimersByTime(1000);
  expect(outcomes).toEqual(['b lost', 'a won']);
});

test('an answer that comes late is heard, one to another presenter is not', () => {
  const { present, outcomes } = channel();
  const claim = present('a');
  claim.make();
  vi.advanceTimersByTime(1000);
  claim.hear({ kind: 'taken', key: 'b' });
  expect(outcomes).toEqual(['a won']);
  claim.hear({ kind: 'taken', key: 'a' });
  expect(outcomes).toEqual(['a won', 'a lost']);
});

test('nobody has a name any more once it has stopped', () => {
  const { present, outcomes } = channel();
  const claim = present('a');
  claim.make();
  claim.stop();
  vi.advanceTimersByTime(1000);
  expect(outcomes).toEqual([]);
});
