import { type ExponentialCurve, exponentialsFrom } from './exponentialsFrom.ts';
import { normalsFrom } from './normalsFrom.ts';
import type { UniformSource } from './UniformSource.ts';

/** Makes normals of a sample; all makers give the same bits. */
export interface NormalMaker {
  /** Room for so many numbers; the room given before may be gone then. */
  room(length: number): Float64Array;
  /** `normalsFrom`, into a room of this maker. */
  make(
    source: UniformSource,
    dimension: number,
    first: number,
    count: number,
    room: Float64Array,
    offset: number,
  ): void;
  /** `exponentialsFrom`, out of a room of this maker. */
  exponentials(
    curve: ExponentialCurve,
    room: Float64Array,
    from: number,
    count: number,
    target: Float64Array,
    offset: number,
  ): void;
}

/** Makes them in JavaScript. */
export const plainMaker: NormalMaker = {
  room: (length) => new Float64Array(length),
  make: normalsFrom,
  exponentials: exponentialsFrom,
};
