import { clusterIds } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import { blockDraws } from '../compile/layout.ts';
import { createNormals } from '../sample/createNormals.ts';
import { createStreamingNormals } from '../sample/createStreamingNormals.ts';
import { allocateDrawBlock, type DrawBlock } from '../sample/DrawBlock.ts';
import { fillDraws } from '../sample/fillDraws.ts';
import { type NormalMaker, plainMaker } from '../sample/NormalMaker.ts';
import type { Normals } from '../sample/Normals.ts';
import { sameDraws } from '../sample/sameDraws.ts';
import type { UniformSource } from '../sample/UniformSource.ts';

/** Longest run whose draws are kept for the next scenario; longer ones are made block by block. */
const keptDraws = 4096;

/**
 * Blocks of draws for one set of clusters. They are kept as long as scenarios share them, so that moving a
 * lever costs no drawing: common random numbers make them the same.
 */
export class DrawBlocks {
  readonly #maker: NormalMaker;
  #source: UniformSource | undefined;
  #capacity = 0;
  #normals: Normals | undefined;
  #scenario: Scenario | undefined;
  #places = new Int32Array(0);
  #blocks: DrawBlock[] = [];
  #filled: number[] = [];

  constructor(maker: NormalMaker = plainMaker) {
    this.#maker = maker;
  }

  /** Prepares for a scenario; what earlier scenarios left is used where it holds. */
  open(
    scenario: Scenario,
    source: UniformSource,
    positions: readonly number[],
    capacity: number,
  ): void {
    const places = Int32Array.from(positions, (position) => position % clusterIds.length);
    const samePlaces =
      places.length === this.#places.length &&
      places.every((place, i) => place === this.#places[i]);
    if (source !== this.#source || capacity !== this.#capacity || !this.#normals) {
      this.#normals =
        capacity <= keptDraws
          ? createNormals(source, capacity, this.#maker)
          : createStreamingNormals(source, blockDraws, this.#maker);
      this.#forget();
    } else if (!samePlaces || !this.#scenario || !sameDraws(scenario, this.#scenario))
      this.#forget();
    if (!samePlaces) this.#blocks = [];
    this.#source = source;
    this.#capacity = capacity;
    this.#places = places;
    this.#scenario = scenario;
  }

  /** The draws of one block, of which `count` are needed. */
  block(index: number, count: number): DrawBlock {
    const normals = this.#normals;
    const scenario = this.#scenario;
    if (!normals || !scenario) throw new Error('no scenario is open');
    const kept = this.#capacity <= keptDraws;
    const place = kept ? index : 0;
    const block = this.#blocks[place] ?? allocateDrawBlock(blockDraws, this.#places.length);
    this.#blocks[place] = block;
    if (!kept || (this.#filled[place] ?? 0) < count) {
      fillDraws(scenario, { normals, first: index * blockDraws, count }, this.#places, block);
      this.#filled[place] = count;
    }
    return block;
  }

  #forget(): void {
    this.#filled = [];
  }
}
