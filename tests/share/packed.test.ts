import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultScenario } from '#model/defaultScenario.ts';
import { clusterIds } from '#model/generated/tables.ts';
import { normaliseScenario } from '#model/normaliseScenario.ts';
import { writeBytes } from '#share/bytesText.ts';
import { closeLink } from '#share/closeLink.ts';
import { decodeLink, longestLink } from '#share/decodeLink.ts';
import { encodeLink } from '#share/encodeLink.ts';
import type { LinkState } from '#share/linkState.ts';
import { packText, unpackPieces, unpackText } from '#share/packedText.ts';
import { readLink } from '#share/readLink.ts';
import { longestUnpacked } from '#share/unpackSection.ts';
import { packedFrom, writeLink } from '#share/writeLink.ts';
import { arbitraryLink } from './arbitraryLink.ts';
import { blocksOfTables } from './blocksOfTables.ts';

/** A board on which many base figures are one's own. */
function manyFigures(count: number, note: (place: number) => string): LinkState {
  const baseOutputs = Object.fromEntries(
    clusterIds
      .slice(0, count)
      .map((id, place) => [id, { value: 100 + place * 3, note: note(place) }]),
  );
  const scenario = normaliseScenario({ ...defaultScenario, baseOutputs });
  return { scenario, reference: 'none', view: 'ladder' };
}
const unlike = (length: number) => (place: number) =>
  Array.from({ length }, (_, k) =>
    String.fromCharCode(0x4e00 + ((place * 977 + k * k * 31) % 20000)),
  ).join('');
const issuesOf = async (link: string) =>
  (await readLink(link)).issues.map(({ code, place }) => [code, place]);

test('a short link stays as it is', async () => {
  const state: LinkState = { scenario: defaultScenario, reference: 'none', view: 'map' };
  expect(await writeLink(state)).toBe(encodeLink(state));
});

test('a link of many base figures is packed to less than half of its length and says the same', async () => {
  const state = manyFigures(40, (place) => `市统计局公报，第 ${place + 1} 页`);
  const [plain, packed] = [encodeLink(state), await writeLink(state)];
  expect(packed.length).toBeLessThan(plain.length / 2);
  expect(packed).toMatch(/^[A-Za-z0-9._~-]*[a-z0-9]$/);
  const { state: back, issues } = await readLink(packed);
  expect(issues).toEqual([]);
  expect(back).toEqual(decodeLink(plain).state);
});

test('the longest notes for every cluster fit into a link', async () => {
  const state = manyFigures(clusterIds.length, unlike(400));
  const link = await writeLink(state);
  expect(link.length).toBeLessThan(longestLink);
  const { state: back, issues } = await readLink(link);
  expect(issues).toEqual([]);
  expect(back.scenario).toEqual(state.scenario);
});

test('whatever a link says, its shorter form says the same and is not longer', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryLink, async (state) => {
      const [plain, shorter] = [encodeLink(state), await writeLink(state)];
      expect(shorter.length).toBeLessThanOrEqual(plain.length);
      if (plain.length < packedFrom) expect(shorter).toBe(plain);
      expect(await readLink(shorter)).toEqual(decodeLink(plain));
    }),
    { numRuns: 300 },
  );
});

describe('what cannot be unpacked is named and the rest kept', () => {
  const packed = (text: string): string => `Z${packText(text)}`;

  test('nothing, no base 64, and bytes that are not deflated', async () => {
    for (const text of ['Z', 'ZAAAAA', 'Z<b>', 'Z____', `Z${writeBytes(Uint8Array.of(7, 7, 7))}`]) {
      const link = closeLink(`1.1.1~rn1~${text}~z5`);
      expect(await issuesOf(link)).toEqual([['unreadable', 'link.packed']]);
      const { state } = await readLink(link);
      expect([state.scenario.seed, state.scenario.levels.sp]).toEqual([5, 0]);
    }
  });

  test('a cut link keeps the whole sections that arrived', async () => {
    const noise = Array.from({ length: 400 }, (_, k) => `p${(k * 7919) % 1000}`).join('.');
    const link = closeLink(`1.1.1~${packed(`rp1~e03~z77~p${noise}`)}`);
    const { state, issues } = await readLink(link.slice(0, link.length / 2));
    const places = issues.map(({ place }) => place);
    expect(places).toContain('link.check');
    expect(places).toContain('link.packed');
    expect([state.scenario.environment, state.scenario.seed]).toEqual(['price-slump', 259]);
  });

  test('one that grows beyond all measure is stopped and keeps what came before', async () => {
    for (const size of [longestUnpacked + 1, 20_000_000]) {
      const bomb = new Uint8Array(size).fill(48);
      bomb.set(new TextEncoder().encode('rn1~z9~n'));
      const link = closeLink(`1.1.1~Z${writeBytes(deflateSync(bomb))}~e03`);
      const { state, issues } = await readLink(link);
      expect(issues.map(({ code, place }) => [code, place])).toEqual([
        ['outOfRange', 'link.packed'],
      ]);
      expect([state.scenario.seed, state.scenario.environment]).toEqual([9, 'price-slump']);
    }
  });

  test('no more is unpacked than a little over the limit', () => {
    const pieces = unpackPieces(writeBytes(deflateSync(new Uint8Array(10_000_000))), 1000);
    expect(pieces.next().done).toBe(false);
    const { done, value } = pieces.next();
    expect([done, value?.text.length, value?.end]).toEqual([true, 1000, 'tooLong']);
  });

  test('blocks that each bring tables of their own are unpacked in small pieces, and others have their turn', async () => {
    const packed = blocksOfTables(10_000);
    const pieces = unpackPieces(packed, longestUnpacked);
    let count = 0;
    while (!pieces.next().done) count += 1;
    expect(count).toBeGreaterThan(18);
    let turns = 0;
    const timer = setInterval(() => (turns += 1));
    const { end } = await unpackText(packed, longestUnpacked);
    clearInterval(timer);
    expect(end).toBe('damaged');
    expect(turns).toBeGreaterThan(0);
  });

  test('packed sections within packed sections are not unpacked', async () => {
    const inner = packed('z9');
    expect(await issuesOf(closeLink(`1.1.1~${packed(`rn1~${inner}~z5`)}`))).toEqual([
      ['notAllowed', 'link.packed'],
    ]);
    expect(await issuesOf(closeLink(`1.1.1~${packed('rn1')}~${inner}`))).toEqual([
      ['notAllowed', 'link.packed'],
    ]);
  });
});

test('what is packed unpacks to the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 5000, size: 'max' }),
      async (text) => {
        expect(await unpackText(packText(text), longestUnpacked)).toEqual({ text, end: 'whole' });
      },
    ),
    { numRuns: 300 },
  );
});
