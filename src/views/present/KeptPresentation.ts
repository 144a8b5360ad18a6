import type { Round } from './RoomState.ts';
import type { Timer } from './timer.ts';

/** What is kept of a presentation from one loading of the page to the next. */
export interface KeptPresentation {
  /** Name of the channel to the second window. */
  readonly id: string;
  /** Whether the page presents. */
  readonly on: boolean;
  /** Step of the story on the board. */
  readonly at?: number;
  readonly timer: Timer;
  readonly factor: number;
  /** What is covered stays covered. */
  readonly round?: Round;
  readonly blank: boolean;
}
