import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { KeptPresentation } from '#views/present/KeptPresentation.ts';
import {
  keepPresentation,
  newName,
  readKept,
  recallPresentation,
} from '../../src/present/keepPresentation.ts';
import { keptName, wasPresenting } from '../../src/present/wasPresenting.ts';

const kept: KeptPresentation = {
  id: 'abc123',
  on: true,
  at: 2,
  timer: { spent: 61_000, since: 5000 },
  factor: 1.2,
  round: { asks: 'tier1000', guesses: [{ low: 12, high: 17 }], revealed: false },
  blank: true,
};

describe('what a tab keeps of a presentation', () => {
  test('comes back as it was', () => {
    expect(readKept(JSON.stringify(kept))).toEqual(kept);
    const { at: _, round: __, ...bare } = kept;
    expect(readKept(JSON.stringify(bare))).toEqual(bare);
  });

  test('is nothing where the text is anything else', () => {
    for (const text of [null, '', '{', '[]', 'null', '7', '{"id":"a b","on":true}'])
      expect(readKept(text)).toBeUndefined();
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(() => readKept(text)).not.toThrow();
      }),
    );
  });

  test('leaves out what is damaged and needs all the rest', () => {
    expect(readKept(JSON.stringify({ ...kept, at: -1 }))).not.toHaveProperty('at');
    expect(readKept(JSON.stringify({ ...kept, round: { asks: 'x' } }))).not.toHaveProperty('round');
    expect(readKept(JSON.stringify({ ...kept, factor: 99 }))).toBeUndefined();
    expect(readKept(JSON.stringify({ ...kept, timer: { spent: -1 } }))).toBeUndefined();
  });
});

describe('a tab that is loaded anew', () => {
  const store = new Map<string, string>();
  beforeEach(() => {
    store.clear();
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => store.get(key) ?? null,
      setItem: (key: string, text: string) => void store.set(key, text),
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('presents again if it did', () => {
    expect(wasPresenting()).toBe(false);
    keepPresentation(kept);
    expect(store.has(keptName)).toBe(true);
    expect(wasPresenting()).toBe(true);
    expect(recallPresentation()).toEqual(kept);
    keepPresentation({ ...kept, on: false });
    expect(wasPresenting()).toBe(false);
    expect(recallPresentation()?.id).toBe(kept.id);
  });

  test('goes on without a store that is refused', () => {
    const refuse = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse });
    expect(wasPresenting()).toBe(false);
    expect(recallPresentation()).toBeUndefined();
    expect(() => keepPresentation(kept)).not.toThrow();
  });
});

test('no two names are the same, and each can be kept', () => {
  const names = Array.from({ length: 200 }, newName);
  expect(new Set(names).size).toBe(200);
  for (const id of names) expect(readKept(JSON.stringify({ ...kept, id }))?.id).toBe(id);
});
