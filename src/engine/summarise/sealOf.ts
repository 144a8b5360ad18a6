import { formatScenario } from '#model/formatScenario.ts';
import { quantiseScenario } from '#model/quantiseScenario.ts';
import type { Bands } from '#model/result.ts';
import type { Scenario } from '#model/scenario.ts';
import { dataVersion, engineVersion, modelVersion } from '#model/versions.ts';
import { columnsOf } from './hashBands.ts';
import { hashColumns } from './hashColumns.ts';

/** Digits and letters without I, L, O and U, which are taken for others (D. Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The seal of a full sample, for example `7KQM-3F9T`: a checksum over the versions of model, engine and data, the
 * scenario in its normal form and every column of its bands. Two boards that show the same seal show the same
 * numbers; others share one by chance once in 2⁴⁰. It guards against mistakes, not against forgery.
 */
export function sealOf(scenario: Scenario, bands: Bands): string {
  const sample = { ...scenario, draws: bands.draws };
  const text = JSON.stringify({
    versions: [modelVersion, engineVersion, dataVersion],
    scenario: formatScenario(quantiseScenario(sample)),
  });
  const characters = Float64Array.from(text, (_, place) => text.charCodeAt(place));
  const hash = hashColumns(characters, ...columnsOf(bands));
  const signs = [0, 1, 2, 3, 4, 5, 6, 7].map((place) => alphabet[fiveBits(hash, place * 5)]);
  return `${signs.slice(0, 4).join('')}-${signs.slice(4).join('')}`;
}

/** Five bits of a hexadecimal text from one of its bits on. */
function fiveBits(hexadecimal: string, from: number): number {
  const digit = Math.floor(from / 4);
  const byte = Number.parseInt(hexadecimal.slice(digit, digit + 2), 16);
  return (byte >> (3 - (from % 4))) & 31;
}
