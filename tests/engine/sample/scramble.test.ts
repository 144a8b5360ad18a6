import { describe, expect, it } from 'vitest';
import { scrambleReversed } from '#engine/sample/scrambleReversed.ts';
import { scrambleSeeds, scrambleWords } from '#engine/sample/scrambleSeeds.ts';

const levels = 5;
const dimensions = 804;
const seedCount = 60;

/** For every scrambling of many seeds and dimensions: is the digit below each node of the digit tree flipped? [node][scrambling] of ±1. */
function flips(): Int8Array[] {
  const words = Array.from({ length: seedCount }, (_, seed) => scrambleSeeds(seed + 1, dimensions));
  const nodes: Int8Array[] = [];
  for (let level = 0; level < levels; level += 1) {
    for (let prefix = 0; prefix < 1 << level; prefix += 1) {
      const signs = new Int8Array(seedCount * dimensions);
      words.forEach((table, seed) => {
        for (let dimension = 0; dimension < dimensions; dimension += 1) {
          const at = dimension * scrambleWords;
          const scrambled = scrambleReversed(
            prefix,
            table[at]!,
            table[at + 1]!,
            table[at + 2]!,
            table[at + 3]!,
          );
          signs[seed * dimensions + dimension] = (scrambled >>> level) & 1 ? 1 : -1;
        }
      });
      nodes.push(signs);
    }
  }
  return nodes;
}

/** Mean of products in standard errors. */
function standardised(products: (place: number) => number, count: number): number {
  let sum = 0;
  for (let place = 0; place < count; place += 1) sum += products(place);
  return sum / Math.sqrt(count);
}

describe('nested uniform scrambling', () => {
  const nodes = flips();
  const count = seedCount * dimensions;

  it('flips the digit below each of the first 31 nodes in half of the scramblings', () => {
    const worst = Math.max(
      ...nodes.map((signs) => Math.abs(standardised((k) => signs[k]!, count))),
    );
    expect(worst).toBeLessThan(4);
  });

  it('flips no two of these digits together more often than apart', () => {
    let worst = 0;
    for (let one = 0; one < nodes.length; one += 1) {
      for (let other = 0; other < one; other += 1) {
        const together = standardised((k) => nodes[one]![k]! * nodes[other]![k]!, count);
        worst = Math.max(worst, Math.abs(together));
      }
    }
    expect(worst).toBeLessThan(4.5);
  });

  it('leaves neighbouring dimensions and neighbouring seeds independent', () => {
    const first = nodes[0]!;
    const nextDimension = standardised((k) => first[k]! * first[(k + 1) % count]!, count);
    const nextSeed = standardised((k) => first[k]! * first[(k + dimensions) % count]!, count);
    expect(Math.abs(nextDimension)).toBeLessThan(4);
    expect(Math.abs(nextSeed)).toBeLessThan(4);
  });
});
