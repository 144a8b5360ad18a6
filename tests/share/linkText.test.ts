import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planScenarios } from '#model/defaultScenario.ts';
import { encodeLink } from '#share/encodeLink.ts';
import { linkText } from '#share/linkText.ts';
import { readLink } from '#share/readLink.ts';
import { writeLink } from '#share/writeLink.ts';
import { mostChanged } from '../e2e/mostChanged.ts';
import { arbitraryLink } from './arbitraryLink.ts';

const link = encodeLink({ scenario: planScenarios.plan, reference: 'plan', view: 'map' });
const behind = ['.', '。', ')', '）', '%20', ' ', '&utm_source=a', '?x=1', '"', '>', ',然后'];

test('a link means the same with what a sentence or an address puts behind it', async () => {
  for (const text of behind) {
    expect(linkText(`#${link}${text}`), text).toBe(link);
    expect((await readLink(link + text)).issues, text).toEqual([]);
  }
});

test('a link means the same where its marks are written as escapes, packed or not', async () => {
  const packed = await writeLink({ scenario: mostChanged, reference: 'plan', view: 'map' });
  const escaped = (text: string) =>
    text.replace(/[~._-]/gu, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  for (const text of [link, packed]) {
    const read = await readLink(escaped(text));
    expect(read).toEqual(await readLink(text));
    expect(read.issues).toEqual([]);
  }
});

test('every link reads as itself', () => {
  fc.assert(
    fc.property(arbitraryLink, (state) => {
      const text = encodeLink(state);
      expect(linkText(text)).toBe(text);
      expect(linkText(`#${text}`)).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test('what could belong to a link is not taken away, nor anything behind a check that is wrong', () => {
  for (const text of ['a', '0', '~l1', '_', '-']) expect(linkText(link + text)).toBe(link + text);
  const wrong = `${link.slice(0, -2)}${link.endsWith('zz') ? 'aa' : 'zz'}`;
  expect(linkText(`${wrong}.`)).toBe(`${wrong}.`);
});
