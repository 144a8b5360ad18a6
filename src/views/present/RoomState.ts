import type { LeverId, ProjectId } from '#model/generated/tables.ts';
import type { Asked } from '#state/Story.svelte.ts';
import type { Segment } from '../footer/changeSentence.ts';
import type { Guess } from './guess.ts';

/** What a slider moves: one lever, or all levers of a project. */
export type Subject = LeverId | ProjectId;

/** A count the room guesses before it is shown. */
export interface Round {
  readonly asks: Asked;
  readonly guesses: readonly Guess[];
  readonly revealed: boolean;
}

/** What the room sees beside what stands on the board. */
export interface RoomState {
  /** What the step of a story says; empty: the question of the view. */
  readonly caption: string;
  readonly subject: Subject;
  /** What the last gesture changed. */
  readonly sentence: readonly Segment[];
  readonly round?: Round;
  /** Nothing is shown. */
  readonly blank: boolean;
  /** By how much everything is larger than it would be by itself. */
  readonly factor: number;
}
