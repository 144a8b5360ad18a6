import { deflateSync } from 'fflate';
import { writeBytes } from '#share/bytesText.ts';
import { closeLink } from '#share/closeLink.ts';
import { longestLink } from '#share/decodeLink.ts';
import { longestUnpacked } from '#share/unpackSection.ts';
import { blocksOfTables } from './blocksOfTables.ts';

function filled(start: string, unit: string, length: number): string {
  return start + unit.repeat(Math.floor((length - start.length) / unit.length));
}

function packed(text: string): string {
  return closeLink(`1.1.1~Z${writeBytes(deflateSync(new TextEncoder().encode(text)))}`);
}

/** Small parts that repeat, and starts of sections that hold one long value. */
const units = [
  ...['~a', '~', '~lzz3zz3', '~b005n', '~q001_1_1', '~p00-5.00-5.00-5', '~Z', '~x', '.00<b>'],
];
const starts = [
  'l',
  's',
  'f00',
  'j',
  'b',
  'b005n',
  'p',
  'q',
  'd',
  'v',
  'A',
  'Y',
  'z',
  'o',
  'r',
  'x',
];

/** Fragments as long as they are read, plain and packed, and packed ones that grow without end, by what they repeat. */
export const longestFragments: readonly (readonly [what: string, fragment: string])[] = [
  ...units.map((unit) => [unit, closeLink(filled('1.1.1~rp1', unit, longestLink - 4))] as const),
  ...units.map((unit) => [`packed ${unit}`, packed(filled('rp1', unit, longestUnpacked))] as const),
  ...starts.flatMap((start) =>
    ['zz9.', 'sp3', '00', '1_'].map(
      (unit) =>
        [
          `${start} ${unit}`,
          closeLink(filled(`1.1.1~rp1~${start}`, unit, longestLink - 4)),
        ] as const,
    ),
  ),
  ...[1_000_000, 20_000_000].map(
    (size) => [`packed ${size} zeros`, packed('0'.repeat(size))] as const,
  ),
  ['packed tables', closeLink(`1.1.1~Z${blocksOfTables(20_000)}`)],
  ['packed noise', closeLink(filled('1.1.1~Z', 'q83Gx', longestLink - 4))],
];
