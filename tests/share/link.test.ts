import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultScenario, planScenarios } from '#model/defaultScenario.ts';
import { normaliseScenario } from '#model/normaliseScenario.ts';
import type { Scenario } from '#model/scenario.ts';
import { checkText } from '#share/checkText.ts';
import { decodeLink, longestLink } from '#share/decodeLink.ts';
import { encodeLink } from '#share/encodeLink.ts';
import {
  captionLength,
  mostSteps,
  notesLength,
  pinNameLength,
  type LinkState,
} from '#share/linkState.ts';
import { migrateLink } from '#share/migrations.ts';
import { readLink } from '#share/readLink.ts';
import { frozenBoard, newestReference } from '#share/references.ts';
import { writeLink } from '#share/writeLink.ts';
import { arbitraryLink } from './arbitraryLink.ts';

const board = (scenario: Scenario, rest: Partial<LinkState> = {}): LinkState => ({
  scenario,
  reference: 'none',
  view: 'ladder',
  ...rest,
});
const sealed = (body: string): string => `${body}~x${checkText(`${body}~x`)}`;
const placesOf = (link: string): string[] => decodeLink(link).issues.map(({ place }) => place);

/** The same with every scenario in its normal form. */
function normalised(state: LinkState): LinkState {
  const normal = <T extends { readonly scenario: Scenario }>(of: T): T => ({
    ...of,
    scenario: normaliseScenario(of.scenario),
  });
  const { pins, story } = state;
  return {
    ...normal(state),
    ...(pins && { pins: pins.map(normal) }),
    ...(story && { story: story.map((step) => ({ ...step, shown: normal(step.shown) })) }),
  };
}

test('a link brings back exactly the scenario and the view it was made of', () => {
  fc.assert(
    fc.property(arbitraryLink, (state) => {
      const { state: back, issues } = decodeLink(encodeLink(state));
      expect(issues).toEqual([]);
      expect(back).toEqual({ ...frozenBoard(newestReference), ...normalised(state) });
    }),
    { numRuns: 10_000 },
  );
}, 600_000);

test('a link holds only characters that survive chat programs and does not end in punctuation', () => {
  fc.assert(
    fc.property(arbitraryLink, (state) => {
      expect(encodeLink(state)).toMatch(/^[A-Za-z0-9._~-]*[a-z0-9]$/);
    }),
    { numRuns: 500 },
  );
});

test('the default board is a link of under 20 characters', () => {
  expect(encodeLink(board(defaultScenario)).length).toBeLessThan(20);
});

const eightLevers = (): Scenario => {
  const { levels, starts } = planScenarios.none;
  const scenario: Scenario = {
    ...planScenarios.none,
    environment: 'price-slump',
    levels: {
      ...levels,
      pt: 0.8,
      db: 0.35,
      sp: 0.75,
      ii: 1,
      gp: 0.4,
      gf: 0.9,
      qs: 0.55,
      fs: 0.637,
    },
    starts: { ...starts, sp: 2020.5, gf: 2021.25 },
  };
  return scenario;
};

test('eight levers, two starts, an environment, a view and a selection take under 100 characters', () => {
  const link = encodeLink(board(eightLevers(), { view: 'time', selected: 'yongkang-hardware' }));
  expect(link.length).toBeLessThan(100);
});

test('with everything a board can show besides, they take under 200 characters', () => {
  const link = encodeLink(
    board(eightLevers(), {
      reference: 'plan',
      view: 'table',
      year: 2021,
      quantity: 'rdRatio',
      tabled: 'output',
      sort: { column: 'reach1000', falling: false },
      strictness: 'strict',
      grouping: 'lines',
      selected: 'yongkang-hardware',
      compared: ['ningbo-auto', 'zhuji-pearls', 'yiwu-pv'],
      filter: {
        categories: ['strong', 'niche', 'emerging'],
        prefecture: 'jinhua',
        sector: 'C33',
        tier: 'tier500',
        nearLine: true,
        query: '永康',
      },
      language: 'en',
      theme: 'dark',
    }),
  );
  expect(link.length).toBeLessThan(200);
});

test('eight levers, two starts, an environment, a view and a pin take under 200 characters', () => {
  const pinned = { ...eightLevers(), environment: 'outturn' as const };
  const link = encodeLink(
    board(eightLevers(), {
      view: 'time',
      referencePin: 0,
      pins: [{ name: '实际走势下的八项', colour: 0, scenario: pinned }],
    }),
  );
  expect(link.length).toBeLessThan(200);
});

test('names, captions and notes longer than a link carries are cut between characters', () => {
  const long = '永康𠮷'.repeat(400);
  const { pins, story } = decodeLink(
    encodeLink(
      board(defaultScenario, {
        pins: [{ name: long, colour: 3, scenario: defaultScenario }],
        story: [{ caption: long, notes: long, shown: board(defaultScenario) }],
      }),
    ),
  ).state;
  expect(pins?.[0]?.name).toBe(long.slice(0, pinNameLength));
  expect(story?.[0]?.caption).toBe(long.slice(0, captionLength));
  expect(story?.[0]?.notes).toBe(long.slice(0, notesLength));
});

test('the longest story fits into a link', async () => {
  const step = (place: number) => ({
    caption: Array.from({ length: captionLength }, (_, k) =>
      String.fromCharCode(0x4e00 + ((place * 977 + k * k * 31) % 20000)),
    ).join(''),
    notes: Array.from({ length: notesLength }, (_, k) =>
      String.fromCharCode(0x4e00 + ((place * 977 + k * k * 37) % 20000)),
    ).join(''),
    shown: board(eightLevers(), { ...frozenBoard(newestReference), view: 'time' }),
  });
  const story = Array.from({ length: mostSteps }, (_, place) => step(place));
  const link = await writeLink(board(defaultScenario, { story }));
  expect(link.length).toBeLessThan(longestLink);
  const { state, issues } = await readLink(link);
  expect(issues).toEqual([]);
  expect(state.story?.map(({ notes }) => notes)).toEqual(story.map(({ notes }) => notes));
});

test('an empty fragment is the default board', () => {
  const scenario = normaliseScenario(defaultScenario);
  expect(decodeLink('#').state).toEqual({ ...frozenBoard(newestReference), scenario });
});

describe('what is not understood is named and the rest kept', () => {
  test('a cut link', () => {
    const link = encodeLink(
      board({ ...defaultScenario, seed: 77 }, { selected: 'yongkang-hardware' }),
    );
    const { state, issues } = decodeLink(link.slice(0, -7));
    expect(issues.map(({ code }) => code)).toContain('damaged');
    expect(state.scenario.seed).toBe(77);
  });

  test('nearly every cut and every changed character is noticed', () => {
    const link = encodeLink(
      board(planScenarios.maximum, { view: 'time', selected: 'ningbo-auto' }),
    );
    let unnoticed = 0;
    for (let end = 1; end < link.length; end++)
      if (placesOf(link.slice(0, end)).length === 0) unnoticed++;
    for (let i = 0; i < link.length; i++) {
      const changed = `${link.slice(0, i)}${link[i] === 'q' ? 'k' : 'q'}${link.slice(i + 1)}`;
      if (placesOf(changed).length === 0) unnoticed++;
    }
    expect(unnoticed).toBe(0);
  });

  test('a newer codec, engine or data version', () => {
    const { issues, state, versions } = decodeLink(sealed('9.8.7~rp1~e02'));
    expect(issues.map(({ code, place }) => [code, place])).toEqual([
      ['newer', 'link.codec'],
      ['newer', 'link.engine'],
      ['newer', 'link.data'],
    ]);
    expect(versions).toEqual({ codec: 9, engine: 8, data: 7 });
    expect(state.scenario.environment).toBe('trade-shock');
  });

  test('a number with a seventh digit, which opens as the one it is written as again', () => {
    const { state, issues } = decodeLink(sealed('1.1.1~rp1~d000-1234567e8'));
    expect(issues).toEqual([]);
    expect(state.scenario.drivers.domesticDemandGrowth).toEqual({ 2020: -0.0123457 });
    expect(decodeLink(encodeLink(state)).state).toEqual(state);
  });

  const cases: [what: string, body: string, place: string][] = [
    ['an unknown section', '1.1.1~rp1~Qabc', 'link.section'],
    ['a section given twice', '1.1.1~rp1~z1~z2', 'link.seed'],
    ['an unknown reference', '1.1.1~ry1', 'link.reference'],
    ['a reference of a later version', '1.1.1~rp9', 'link.reference'],
    ['an unknown environment', '1.1.1~rp1~ezz', 'link.environment'],
    ['an unknown lever', '1.1.1~rp1~lzz3', 'link.levels.zz'],
    ['a level above its range', '1.1.1~rp1~lsp-1700-', 'link.levers.sp'],
    ['a start out of range', '1.1.1~rp1~ssp-9000-', 'link.starts.sp'],
    ['text among the levels', '1.1.1~rp1~lsp3<b>', 'link.levels'],
    ['an unknown cluster', '1.1.1~rp1~fzzsp4', 'link.focus.zz'],
    ['an unknown driver', '1.1.1~rp1~dzz01', 'link.drivers.zz'],
    ['a driver out of range', '1.1.1~rp1~d0009', 'link.drivers.domesticDemandGrowth.2020'],
    ['a driver without a year', '1.1.1~rp1~d007', 'link.drivers.domesticDemandGrowth'],
    ['an unknown project', '1.1.1~rp1~v990', 'link.events.99'],
    ['a number that is none', '1.1.1~rp1~p00xx', 'link.parameters.leverCurvature'],
    ['a negative scale', '1.1.1~rp1~p00-5', 'link.parameters.leverCurvature'],
    ['a prior with two points', '1.1.1~rp1~q001_2', 'link.priors.leverCurvature'],
    ['a base figure without a note mark', '1.1.1~rp1~b00500', 'link.baseOutputs.zhenhai-petrochem'],
    ['a base figure of zero', '1.1.1~rp1~b000n', 'link.baseOutputs.zhenhai-petrochem.value'],
    ['a note that is not UTF-8', '1.1.1~rp1~b005n_w', 'link.baseOutputs.zhenhai-petrochem'],
    ['an unknown view', '1.1.1~rp1~wq', 'link.view'],
    ['an unknown selection', '1.1.1~rp1~czz', 'link.selected'],
    ['an unknown prefecture', '1.1.1~rp1~Czz', 'link.prefecture'],
    ['a cluster and a prefecture', '1.1.1~rp1~c03~C01', 'link.prefecture'],
    ['an unknown cluster to compare', '1.1.1~rp1~j03zz', 'link.compared'],
    ['half a cluster to compare', '1.1.1~rp1~j030', 'link.compared'],
    ['a cluster compared twice', '1.1.1~rp1~j0303', 'link.compared'],
    ['a cluster compared with itself', '1.1.1~rp1~c03~j03', 'link.compared'],
    ['more clusters than can be compared', '1.1.1~rp1~j0001020304', 'link.compared'],
    ['an unknown year', '1.1.1~rp1~y7', 'link.year'],
    ['a pin of no known colour', '1.1.1~rp1~I9~rn1', 'link.pins.1.colour'],
    ['a pin whose name is no text', '1.1.1~rp1~I0_w~rn1', 'link.pins.1.name'],
    ['an unknown lever of a pin', '1.1.1~rp1~I0~rn1~I1~rn1~lzz3', 'link.pins.2.levels.zz'],
    ['more pins than there can be', `1.1.1~rp1${'~I0~rn1'.repeat(7)}`, 'link.pins'],
    ['a reference among no pins', '1.1.1~rp1~G0', 'link.referencePin'],
    ['a reference beyond the pins', '1.1.1~rp1~G1~I0~rn1', 'link.referencePin'],
    ['a step that asks an unknown count', '1.1.1~rp1~Jz~rp1', 'link.story.1.asks'],
    ['a caption that is no text', '1.1.1~rp1~J0_w~rp1', 'link.story.1.caption'],
    ['a step with two notes', '1.1.1~rp1~J0.YQ.YQ~rp1', 'link.story.1.notes'],
    ['an unknown view of a step', '1.1.1~rp1~J0~rp1~wq', 'link.story.1.view'],
    ['more steps than there can be', `1.1.1~rp1${'~J0~rp1'.repeat(41)}`, 'link.story'],
    ['an unknown quantity', '1.1.1~rp1~mzz', 'link.quantity'],
    ['a quantity only the table has', '1.1.1~rp1~m00', 'link.quantity'],
    ['an unknown quantity of the table', '1.1.1~rp1~Mz', 'link.tabled'],
    ['an unknown column', '1.1.1~rp1~ozz1', 'link.sort'],
    ['a column without a direction', '1.1.1~rp1~o04', 'link.sort'],
    ['an unknown way to count', '1.1.1~rp1~i2', 'link.strictness'],
    ['an unknown grouping', '1.1.1~rp1~Lx', 'link.grouping'],
    ['an unknown category', '1.1.1~rp1~A0009', 'link.filterCategories'],
    ['an unknown prefecture to filter by', '1.1.1~rp1~Pzz', 'link.filterPrefecture'],
    ['an unknown sector', '1.1.1~rp1~Szz', 'link.filterSector'],
    ['an unknown tier', '1.1.1~rp1~Tx', 'link.filterTier'],
    ['a mark of nearness that is none', '1.1.1~rp1~Nyes', 'link.filterNearLine'],
    ['a search that is no text', '1.1.1~rp1~Y_w', 'link.filterQuery'],
    ['a search that is too long', `1.1.1~rp1~Y${'YWFh'.repeat(40)}`, 'link.filterQuery'],
    ['packed sections that nothing unpacks', '1.1.1~ZAAAA', 'link.packed'],
    ['uncertainty that is not a digit', '1.1.1~rp1~uz', 'link.uncertainty'],
    ['a sample that is no power of two', '1.1.1~rp1~n3e7', 'link.draws'],
    ['no versions', 'hello', 'link.versions'],
  ]; // prettier-ignore
  test.each(cases)('%s', (_, body, place) => {
    expect(placesOf(sealed(`${body}~z5`))).toContain(place);
    if (!/~[zIJ]/.test(body)) expect(decodeLink(sealed(`${body}~z5`)).state.scenario.seed).toBe(5);
  });

  test('names of the prototype', () => {
    for (const name of ['__proto__', 'constructor', 'toString'])
      expect(decodeLink(sealed(`1.1.1~r${name}~l${name}~p${name}`)).issues.length).toBeGreaterThan(
        0,
      );
  });

  test('a fragment too long to be a link', () => {
    expect(placesOf('l'.repeat(longestLink + 1))).toEqual(['link.length']);
  });
});

test('links of old codec versions are rewritten one version at a time', () => {
  const steps = { 1: (link: string) => `${link}b`, 2: (link: string) => `${link}c` };
  expect(migrateLink('a', 1, steps, 3)).toBe('abc');
  expect(migrateLink('a', 2, steps, 3)).toBe('ac');
  expect(migrateLink('a', 3, steps, 3)).toBe('a');
  expect(migrateLink('a', 4, steps, 3)).toBe('a');
});
