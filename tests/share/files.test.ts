import { strToU8, zipSync } from 'fflate';
import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultScenario, planScenarios } from '#model/defaultScenario.ts';
import { dataVersion, releaseOfPage } from '#model/versions.ts';
import { cellText, csvText } from '#share/csvText.ts';
import { encodeLink } from '#share/encodeLink.ts';
import { largestFile, type OpenedFile } from '#share/openedFile.ts';
import { metadataOf, pngKeyword, svgNamespace } from '#share/pictureText.ts';
import { readPngText, writePngText } from '#share/pngText.ts';
import { readFile } from '#share/readFile.ts';
import { readScenarioText, scenarioText } from '#share/scenarioText.ts';
import { writeLink } from '#share/writeLink.ts';
import { mostChanged } from '../e2e/mostChanged.ts';
import { arbitraryScenario } from '../model/arbitraryScenario.ts';
import { drawing, smallestPng, textOfMetadata } from './pictures.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const open = (content: string | Uint8Array): Promise<OpenedFile> =>
  readFile(typeof content === 'string' ? bytes(content) : content, textOfMetadata);
const link = encodeLink({ scenario: planScenarios.maximum, reference: 'plan', view: 'map' });

test('any scenario comes back from its file as it was, with a seal or without', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryScenario, fc.boolean(), async (scenario, sealed) => {
      const file = scenarioText(scenario, sealed ? 'Z60K-BGET' : undefined);
      expect(file.includes('"seal": "Z60K-BGET"')).toBe(sealed);
      expect(await open(file)).toEqual({
        scenario,
        issues: [],
        making: { versions: releaseOfPage, written: { scenario: file } },
      });
    }),
    { numRuns: 300 },
  );
});

test('a scenario file names its versions, and one of a newer version says so', async () => {
  const file = JSON.parse(scenarioText(defaultScenario)) as { versions: { data: number } };
  expect(file.versions.data).toBe(dataVersion);
  const newer = { ...file, versions: { ...file.versions, data: dataVersion + 1 } };
  expect(await open(JSON.stringify(newer))).toMatchObject({
    scenario: defaultScenario,
    issues: [{ code: 'newer', place: 'versions.data', value: String(dataVersion + 1) }],
  });
});

test('a file that tells no versions that ever were tells nothing of its making', async () => {
  const file = JSON.parse(scenarioText(defaultScenario)) as object;
  for (const versions of [
    undefined,
    3,
    {},
    { engine: 1 },
    { engine: 1, data: -1 },
    { engine: '../1', data: 1 },
  ])
    expect(await open(JSON.stringify({ ...file, versions }))).not.toHaveProperty('making');
});

test('a bare scenario without a frame opens, with a byte order mark or not', async () => {
  const text = '{"environment": "outturn", "levers": {"db": 1}}';
  for (const file of [text, `\uFEFF${text}`])
    expect(await open(file)).toMatchObject({ issues: [] });
});

test('a mistake in a scenario file is told by its place, and the rest is kept', () => {
  expect(readScenarioText('{"scenario": {"levers": {"db": 7, "sp": 1}}}')).toMatchObject({
    scenario: { levels: { sp: 1, db: 0 } },
    issues: [{ code: 'outOfRange', place: 'levers.db' }],
  });
});

test('JSON that is cut is refused with line and column', async () => {
  const cut = scenarioText(planScenarios.plan).slice(0, 60);
  const read = await open(cut);
  expect(read).toHaveProperty('fault', 'notJson');
  expect('place' in read && read.place).toMatch(/^\d+:\d+$/);
});

test('a PNG gives back the link that was written into it, and stays a PNG', async () => {
  const png = writePngText(smallestPng, { [pngKeyword]: link, Title: '计划如文・实际走势' });
  expect(await open(png)).toMatchObject({ scenario: planScenarios.maximum, issues: [] });
  expect(readPngText(png, 'Title')).toEqual({ text: '计划如文・实际走势' });
  expect([...png.subarray(0, 33)]).toEqual([...smallestPng.subarray(0, 33)]);
  expect([...png.subarray(-12)]).toEqual([...smallestPng.subarray(-12)]);
});

test('an SVG and a PNG of one board open the same scenario', async () => {
  const png = await open(writePngText(smallestPng, { [pngKeyword]: link }));
  expect(await open(drawing(link))).toEqual(png);
  expect(png).toHaveProperty('scenario');
});

test('a picture of a long scenario with pins and a story holds them packed', async () => {
  const pins = [{ name: '甲', colour: 2, scenario: planScenarios.plan }] as const;
  const state = {
    scenario: mostChanged,
    reference: 'plan',
    view: 'map',
    pins,
    referencePin: 0,
  } as const;
  const packed = await writeLink(state);
  expect(packed.length * 10).toBeLessThan(encodeLink(state).length);
  const read = await open(drawing(packed));
  expect(read).toMatchObject({ issues: [], shown: { view: 'map', pins, referencePin: 0 } });
  const shown = 'shown' in read ? read.shown : undefined;
  expect(shown && encodeLink(shown)).toBe(encodeLink(state));
  const middle = Math.floor(packed.length / 2);
  const altered = packed.slice(0, middle) + packed.slice(middle + 1);
  expect(await open(drawing(altered))).toHaveProperty('fault', 'damaged');
});

test('a page is told from a drawing, also where it holds one, and a drawing may begin with a declaration', async () => {
  const page = `<!doctype html>\n<html><body>${drawing(link)}</body></html>`;
  expect(await open(page)).toEqual({ fault: 'page', place: '' });
  expect(await open(`<p>${drawing(link)}</p>`)).toEqual({ fault: 'otherKind', place: '' });
  const declared = `<?xml version="1.0"?>\n<!-- <html> -->\n<!DOCTYPE svg>\n${drawing(link)}`;
  expect(await open(declared)).toMatchObject({ scenario: planScenarios.maximum });
});

test('a picture that was cut anywhere, or whose link was altered, opens nothing', async () => {
  const png = writePngText(smallestPng, { [pngKeyword]: link });
  for (let length = 8; length < png.length; length++)
    expect(await open(png.subarray(0, length)), String(length)).toHaveProperty('fault', 'damaged');
  const svg = drawing(link);
  expect(await open(svg.slice(0, -4))).toEqual({ fault: 'damaged', place: '</svg>' });
  expect(await open(drawing(link.replace('rm1', 'rp1')))).toMatchObject({ fault: 'damaged' });
  expect(await open(drawing(link.slice(0, -3)))).toMatchObject({
    fault: 'damaged',
    place: 'link.check',
  });
  const altered = png.slice();
  altered[60] = altered[60]! ^ 1;
  expect(await open(altered)).toHaveProperty('fault', 'damaged');
});

test.each([
  ['a picture without a scenario', smallestPng, 'noScenario'],
  ['a drawing without metadata', '<svg></svg>', 'noScenario'],
  [
    'a drawing with the metadata of another program',
    '<svg><metadata>x</metadata></svg>',
    'noScenario',
  ],
  ['a drawing with an empty link', drawing(''), 'noScenario'],
  ['a page', '<!DOCTYPE html><html></html>', 'page'],
  ['JSON of something else', '{"name": "package"}', 'noScenario'],
  ['a list', '[1, 2]', 'noScenario'],
  ['an empty file', '', 'empty'],
  ['a file of blanks', ' \n', 'empty'],
  [
    'an archive, such as the page itself writes',
    zipSync({ 'scenario.json': strToU8('{}') }),
    'archive',
  ],
  ['a text', 'hello', 'otherKind'],
  ['a file beyond what is read', new Uint8Array(largestFile + 1), 'tooLarge'],
  ['JSON beyond what is read', `{"levers": {${' '.repeat(300_000)}}}`, 'tooLarge'],
])('%s is refused by name', async (_, content, fault) => {
  expect(await open(content)).toMatchObject({ fault });
});

test('keys that are no keys of a record change nothing', () => {
  const text = '{"__proto__": {"levers": {"sp": 1}}, "constructor": 1, "environment": "outturn"}';
  const read = readScenarioText(text);
  expect('issues' in read && read.issues.map(({ value }) => value)).toEqual([
    '"__proto__"',
    '"constructor"',
  ]);
  expect(({} as Record<string, unknown>).levers).toBeUndefined();
});

/** Contents that begin well and go wrong somewhere. */
const almost = fc.oneof(
  fc.constantFrom(...[scenarioText(planScenarios.maximum), drawing(link)]).map(bytes),
  fc.constant(writePngText(smallestPng, { [pngKeyword]: link })),
);
const spoilt = fc
  .tuple(almost, fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }))
  .chain(([content, changes]) => {
    const copy = content.slice();
    for (const [place, byte] of changes) copy[place % copy.length] = byte;
    return fc
      .nat(copy.length)
      .map((length) => (length % 3 === 0 ? copy.subarray(0, length) : copy));
  });
const anyContent = fc.oneof(
  { weight: 5, arbitrary: spoilt },
  fc.uint8Array({ maxLength: 200, size: 'max' }),
  fc.json({ maxDepth: 4 }).map(bytes),
  fc.string({ unit: 'binary', maxLength: 200, size: 'max' }).map((text) => bytes(drawing(text))),
  fc
    .string({ unit: 'binary', maxLength: 200, size: 'max' })
    .map((text) => bytes(`<svg><metadata>${text}</svg>`)),
);

test('no content of a file makes the reader throw, and it says why or gives a scenario', async () => {
  await fc.assert(
    fc.asyncProperty(anyContent, async (content) => {
      const read = await open(content);
      expect('scenario' in read || 'fault' in read).toBe(true);
    }),
    { numRuns: 24_000 },
  );
});

test('text of any kind goes into a PNG and comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(readPngText(writePngText(smallestPng, { [pngKeyword]: text }), pngKeyword)).toEqual({
        text,
      });
    }),
    { numRuns: 2000 },
  );
});

test('the part of a drawing that is parsed is bounded', () => {
  expect(metadataOf(`<svg><metadata>${'x'.repeat(400_000)}</metadata></svg>`)).toBeUndefined();
  expect(metadataOf(drawing(link))).toContain(svgNamespace);
});

test('no text cell is a formula, whatever stands before its sign', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\u200b=1', '＝1', '\r\n-2'])
    expect(cellText(text), JSON.stringify(text)).toMatch(/^'/);
  expect(cellText(-0.25)).toBe('-0.25');
  expect([cellText(undefined), cellText(NaN), cellText(true)]).toEqual(['', '', 'true']);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cellText(text)).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
    }),
    { numRuns: 5000 },
  );
});

test('a table opens as what was written: mark, notes, headings, rows with line ends of CSV', () => {
  const text = csvText(
    ['说明，一', '1,024 draws, seed "1", https://a.example/#1.1'],
    ['名称', 'n'],
    [
      ['甲 "乙", 丙', 1 / 3],
      ['=1', undefined],
    ],
  );
  expect(text.startsWith('\uFEFF')).toBe(true);
  // A reader that skips what begins with # skips every note.
  expect(text.match(/^\uFEFF?#/gm)).toHaveLength(2);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(csvParseRows(text.slice(1))).toEqual([
    ['# 说明，一'],
    ['# 1024 draws; seed 1; https://a.example/#1.1'],
    ['名称', 'n'],
    ['甲 "乙", 丙', '0.3333333'],
    ["'=1", ''],
  ]);
});
