import { dimensions } from '#model/dimensions.ts';
import { align, type ProgramLayout } from '../compile/layout.ts';
import {
  curveRecord,
  exponentialsDraws,
  exponentialsName,
  mostExponentials,
} from '../compile/exponentialsRoom.ts';
import {
  dimensionRecord,
  mostSamplerDraws,
  samplerDraws,
  samplerName,
  tailBytes,
} from '../compile/samplerRoom.ts';
import { sobolBits } from '../sample/directionNumbers.ts';
import { type ExponentialCurve, exponentialsFrom } from '../sample/exponentialsFrom.ts';
import type { NormalMaker } from '../sample/NormalMaker.ts';
import { normalsFrom } from '../sample/normalsFrom.ts';
import { scrambleWords } from '../sample/scrambleSeeds.ts';
import { reversedSobolPoint } from '../sample/sobolTable.ts';
import type { ScrambledSobol, UniformSource } from '../sample/UniformSource.ts';
import { writeConstants } from './writeConstants.ts';

const pageBytes = 65536;

/** The program's functions that make normals and exponentials of them (see `emitSampler`, `emitExponentials`). */
export interface SamplerFunctions {
  readonly memory: WebAssembly.Memory;
  readonly [samplerName]: (record: number, draws: number, bytes: number, tails: number) => void;
  readonly [exponentialsName]: (
    normals: number,
    results: number,
    bytes: number,
    curve: number,
  ) => void;
}

/**
 * Normals of scrambled Sobol sequences and their exponentials, made by the program in a memory of its own; normals of
 * other samples are made by JavaScript.
 */
export class ProgramSampler implements NormalMaker {
  readonly #memory: WebAssembly.Memory;
  readonly #functions: SamplerFunctions;
  readonly #records: number;
  readonly #tails: number;
  readonly #curve: number;
  readonly #results: number;
  readonly #rooms: number;
  #integers: Int32Array;
  #floats = new Float64Array(0);
  #written: ScrambledSobol | undefined;

  constructor(layout: ProgramLayout, functions: SamplerFunctions) {
    this.#memory = functions.memory;
    this.#functions = functions;
    this.#records = layout.free;
    this.#tails = align(this.#records + dimensions.total * dimensionRecord.bytes, 64);
    this.#curve = align(this.#tails + tailBytes, 64);
    this.#results = align(this.#curve + curveRecord.bytes, 64);
    this.#rooms = this.#results + mostExponentials * 8;
    this.#integers = this.#grown(this.#rooms);
    writeConstants(layout, this.#integers);
  }

  room(length: number): Float64Array {
    // Exponentials are made of four normals at a time, the last ones of what lies behind them.
    this.#integers = this.#grown(this.#rooms + (length + exponentialsDraws) * 8);
    this.#floats = new Float64Array(this.#memory.buffer);
    return new Float64Array(this.#memory.buffer, this.#rooms, length);
  }

  make(
    source: UniformSource,
    dimension: number,
    first: number,
    count: number,
    room: Float64Array,
    offset: number,
  ): void {
    const { sobol } = source;
    const whole = first % samplerDraws === 0 && count % samplerDraws === 0;
    if (!sobol || !whole || room.buffer !== this.#memory.buffer) {
      normalsFrom(source, dimension, first, count, room, offset);
      return;
    }
    if (sobol !== this.#written) this.#write(sobol);
    const record = this.#records + dimension * dimensionRecord.bytes;
    const coordinate = sobol.coordinates[dimension] as number;
    for (let done = 0; done < count; done += mostSamplerDraws) {
      const from = first + done;
      this.#integers[(record + dimensionRecord.point) / 4] = reversedSobolPoint(
        sobol.table,
        coordinate,
        from,
      );
      this.#integers[(record + dimensionRecord.number) / 4] = from;
      const bytes = Math.min(mostSamplerDraws, count - done) * 8;
      this.#functions[samplerName](
        record,
        room.byteOffset + (offset + done) * 8,
        bytes,
        this.#tails,
      );
    }
  }

  exponentials(
    curve: ExponentialCurve,
    room: Float64Array,
    from: number,
    count: number,
    target: Float64Array,
    offset: number,
  ): void {
    const floats = this.#floats;
    if (room.buffer !== floats.buffer) {
      exponentialsFrom(curve, room, from, count, target, offset);
      return;
    }
    this.#writeCurve(curve);
    const results = this.#results / 8;
    for (let done = 0; done < count; done += mostExponentials) {
      const draws = Math.min(mostExponentials, count - done);
      const bytes = align(draws, exponentialsDraws) * 8;
      const normals = room.byteOffset + (from + done) * 8;
      this.#functions[exponentialsName](normals, this.#results, bytes, this.#curve);
      for (let draw = 0; draw < draws; draw++)
        target[offset + done + draw] = floats[results + draw] as number;
    }
  }

  #writeCurve({ factor, above, below }: ExponentialCurve): void {
    const at = this.#curve / 8;
    this.#floats.fill(factor, at + curveRecord.factor / 8, at + curveRecord.factor / 8 + 2);
    this.#floats.fill(above, at + curveRecord.above / 8, at + curveRecord.above / 8 + 2);
    this.#floats.fill(below, at + curveRecord.below / 8, at + curveRecord.below / 8 + 2);
  }

  #grown(bytes: number): Int32Array {
    const missing = bytes - this.#memory.buffer.byteLength;
    if (missing > 0) this.#memory.grow(Math.ceil(missing / pageBytes));
    return new Int32Array(this.#memory.buffer);
  }

  /** Records of all dimensions; points of four draws come at a time, so changes leave the last two bits alone. */
  #write(sobol: ScrambledSobol): void {
    const { table, coordinates, words } = sobol;
    coordinates.forEach((coordinate, dimension) => {
      const at = (this.#records + dimension * dimensionRecord.bytes) / 4;
      const write = (offset: number, values: ArrayLike<number>) => {
        this.#integers.set(values, at + offset / 4);
      };
      const [addend1 = 0, multiplier1 = 0, addend2 = 0, multiplier2 = 0] = words.subarray(
        dimension * scrambleWords,
        (dimension + 1) * scrambleWords,
      );
      write(dimensionRecord.words, [addend1, multiplier1 | 1, addend2, multiplier2 | 1]);
      const start = coordinate * sobolBits;
      const [one = 0, two = 0] = table.single.subarray(start, start + 2);
      write(dimensionRecord.pattern, [0, one, two, one ^ two]);
      const changes = table.cumulative.subarray(start, start + sobolBits);
      write(
        dimensionRecord.changes,
        changes.map((change) => change ^ one ^ two),
      );
    });
    this.#written = sobol;
  }
}
