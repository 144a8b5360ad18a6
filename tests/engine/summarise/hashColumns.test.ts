import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashColumns } from '#engine/summarise/hashColumns.ts';

const columns = fc.array(fc.float64Array({ maxLength: 20 }), { minLength: 1, maxLength: 4 });
const canonical = (column: Float64Array) => column.map((value) => value + 0);

describe('the fingerprint of columns', () => {
  it('is 16 hexadecimal digits that never change', () => {
    expect(hashColumns()).toMatch(/^[0-9a-f]{16}$/);
    expect(hashColumns(Float64Array.of(1, 0.1, -2e300), Float64Array.of(3))).toBe(
      '55d588081d4a3464',
    );
  });

  it('depends on the numbers, not on where they lie', () => {
    fc.assert(
      fc.property(columns, (list) => {
        const moved = list.map((column) => {
          const memory = new Float64Array(column.length + 3);
          memory.set(column, 2);
          return memory.subarray(2, 2 + column.length);
        });
        expect(hashColumns(...moved)).toBe(hashColumns(...list));
      }),
    );
  });

  it('takes -0 for 0 and every NaN for one', () => {
    fc.assert(
      fc.property(columns, (list) => {
        expect(hashColumns(...list.map(canonical))).toBe(hashColumns(...list));
      }),
    );
    const bits = new BigUint64Array([0x7ff8000000000001n, 0xfff8000000000000n]);
    const [one, other] = Array.from(
      bits,
      (word) => new Float64Array(BigUint64Array.of(word).buffer),
    );
    expect(hashColumns(one!)).toBe(hashColumns(other!));
    expect(hashColumns(one!)).not.toBe(hashColumns(Float64Array.of(Infinity)));
  });

  it('changes with any bit of any number', () => {
    const column = Float64Array.from({ length: 50 }, (_, k) => Math.sqrt(k + 1));
    const seen = new Set([hashColumns(column)]);
    for (let place = 0; place < 50; place += 1) {
      for (let bit = 0; bit < 64; bit += 1) {
        const changed = column.slice();
        const words = new BigUint64Array(changed.buffer);
        words[place] = words[place]! ^ (1n << BigInt(bit));
        seen.add(hashColumns(changed));
      }
    }
    expect(seen.size).toBe(50 * 64 + 1);
  });

  it('changes with the order and the lengths of the columns', () => {
    const [a, b] = [Float64Array.of(1, 2), Float64Array.of(3)];
    const joined = Float64Array.of(1, 2, 3);
    const hashes = [
      hashColumns(a, b),
      hashColumns(b, a),
      hashColumns(joined),
      hashColumns(a, b, new Float64Array(0)),
    ];
    expect(new Set(hashes).size).toBe(4);
  });
});
