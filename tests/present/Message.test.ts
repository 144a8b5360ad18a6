import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leverIds, projectIds } from '#model/generated/tables.ts';
import { readMessage, type Shown } from '../../src/present/Message.ts';

const guess = fc
  .tuple(fc.nat(9999), fc.nat(9999))
  .map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other) }));
const round = fc.record({
  asks: fc.constantFrom('tier1000' as const, 'tier500' as const),
  guesses: fc.array(guess, { maxLength: 8 }),
  revealed: fc.boolean(),
});
const segment = fc.oneof(
  fc.record({ text: fc.string() }),
  fc.record({ text: fc.string(), strong: fc.constant(true as const) }),
);
const shown: fc.Arbitrary<Shown> = fc
  .record({
    kind: fc.constant('shown' as const),
    link: fc.string(),
    moving: fc.boolean(),
    caption: fc.string(),
    subject: fc.constantFrom(...leverIds, ...projectIds),
    sentence: fc.array(segment, { maxLength: 12 }),
    blank: fc.boolean(),
    factor: fc.constantFrom(0.7, 1, 1.5),
    asked: fc.option(round, { nil: undefined }),
  })
  .map(({ asked, ...rest }) => ({ ...rest, ...(asked && { round: asked }) }));
const here = fc.record({
  kind: fc.constant('here' as const),
  key: fc.string({ minLength: 1, maxLength: 20 }),
  width: fc.integer({ min: 1, max: 8000 }),
  height: fc.integer({ min: 1, max: 8000 }),
  seal: fc.string({ maxLength: 12 }),
});
const message = fc.oneof(
  shown,
  here,
  fc.constantFrom({ kind: 'who' as const }, { kind: 'close' as const }),
  fc.record({
    kind: fc.constantFrom('claim' as const, 'taken' as const, 'gone' as const),
    key: fc.string({ maxLength: 20 }),
  }),
);
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
});

describe('a message between the windows of a presentation', () => {
  test('arrives as it was sent', () => {
    fc.assert(
      fc.property(message, (sent) => {
        expect(readMessage(structuredClone(sent))).toEqual(sent);
      }),
    );
  });

  test('is ignored, whatever it is, unless it is one; and what is read reads again as the same', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const read = readMessage(value);
        expect(readMessage(read)).toEqual(read);
      }),
      { numRuns: 2000 },
    );
  });

  test('with any field replaced by anything is ignored, or is a message of the same shape', () => {
    const fields = [
      'kind',
      'link',
      'moving',
      'caption',
      'subject',
      'sentence',
      'blank',
      'factor',
      'round',
    ];
    fc.assert(
      fc.property(shown, fc.constantFrom(...fields), anything, (sent, field, value) => {
        const read = readMessage({ ...sent, [field]: value });
        if (read?.kind !== 'shown') return;
        expect(Object.keys(read).every((name) => fields.includes(name))).toBe(true);
        expect(typeof read.link === 'string' && typeof read.blank === 'boolean').toBe(true);
        expect(read.factor >= 0.1 && read.factor <= 10).toBe(true);
        expect([...leverIds, ...projectIds]).toContain(read.subject);
        expect(read.sentence.every(({ text }) => typeof text === 'string')).toBe(true);
        for (const { low, high } of read.round?.guesses ?? []) expect(low <= high).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  const plain: Shown = {
    kind: 'shown',
    link: '',
    moving: false,
    caption: '',
    subject: 'digital',
    sentence: [],
    blank: false,
    factor: 1,
  };
  test.each([
    ['a factor that is no number', { factor: NaN }],
    ['an endless factor', { factor: Infinity }],
    ['a lever nobody knows', { subject: 'constructor' }],
    ['a link longer than any', { link: 'x'.repeat(262_145) }],
    ['a caption longer than any', { caption: 'x'.repeat(1001) }],
    [
      'a sentence of too many parts',
      { sentence: Array.from({ length: 41 }, () => ({ text: '' })) },
    ],
    [
      'a guess from more to less',
      { round: { asks: 'tier500', revealed: true, guesses: [{ low: 3, high: 2 }] } },
    ],
    [
      'a guess of half a cluster',
      { round: { asks: 'tier500', revealed: true, guesses: [{ low: 1.5, high: 2 }] } },
    ],
    ['a question about another count', { round: { asks: 'tier100', revealed: true, guesses: [] } }],
  ])('with %s is ignored', (_, change) => {
    expect(readMessage(plain)).toEqual(plain);
    expect(readMessage({ ...plain, ...change })).toBeUndefined();
  });

  test('carries nothing that was not asked for', () => {
    const more = { ...plain, extra: 1, sentence: [{ text: 'a', strong: 'yes', link: 'b' }] };
    expect(readMessage(more)).toEqual({ ...plain, sentence: [{ text: 'a' }] });
  });
});
