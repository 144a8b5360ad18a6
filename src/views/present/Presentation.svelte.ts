import { boardMessages } from '#i18n/board/messages.ts';
import { controlsMessages } from '#i18n/controls/messages.ts';
import type { Language } from '#i18n/Language.svelte.ts';
import type { Board } from '#state/board.svelte.ts';
import type { Asked, StoryStep } from '#state/Story.svelte.ts';
import type { Segment } from '../footer/changeSentence.ts';
import { currentSentence } from '../footer/currentSentence.ts';
import type { AudienceWindow } from './AudienceWindow.ts';
import type { Guess } from './guess.ts';
import type { KeptPresentation } from './KeptPresentation.ts';
import { lastMoved } from './lastMoved.ts';
import { nextFactor } from './roomScale.ts';
import type { Round, RoomState, Subject } from './RoomState.ts';
import { resetTimer, toggleTimer, type Timer } from './timer.ts';

/** Why something the presenter asked for did not come about. */
export type Trouble = 'blocked' | 'silent' | 'channel' | 'fullscreen';

interface Chosen {
  readonly subject: Subject;
  /** The gesture after which it was chosen. */
  readonly after: unknown;
}

/** A presentation: what the room sees beside the board, and what only the presenter has. */
export class Presentation {
  /** Name of the channel to the second window. */
  id = $state('');
  readonly #board: Board;
  readonly #language: Language;
  timer: Timer = $state.raw({ spent: 0 });
  factor = $state(1);
  blank = $state(false);
  round: Round | undefined = $state.raw();
  /** Second windows that answer. */
  audiences: readonly AudienceWindow[] = $state.raw([]);
  trouble: Trouble | undefined = $state();
  #chosen: Chosen | undefined = $state.raw();

  constructor(
    board: Board,
    language: Language,
    { id, timer, factor, round, blank }: Omit<KeptPresentation, 'on' | 'at'>,
  ) {
    this.#board = board;
    this.#language = language;
    this.id = id;
    this.timer = timer;
    this.factor = factor;
    this.round = round;
    this.blank = blank;
  }

  /** Begins: the timer runs; of a story the first step is shown where none is, and its question is asked. */
  begin(now: number): void {
    if (this.timer.since === undefined) this.toggleTimer(now);
    const { at, steps } = this.#board.story;
    if (at === undefined) this.#go(0);
    else this.#cover(steps[at]);
  }

  /** Goes on at a step that is on the board already. */
  resume(at: number): void {
    this.#board.story.stand(at);
  }

  /** What is to be kept. */
  readonly kept: KeptPresentation = $derived.by(() => {
    const { at } = this.#board.story;
    const { id, timer, factor, round, blank } = this;
    const step = at !== undefined && { at };
    return {
      id,
      on: this.#board.presenting,
      ...step,
      timer,
      factor,
      ...(round && { round }),
      blank,
    };
  });

  /** The slider the room sees: the one that was chosen, until another one is moved. */
  readonly subject: Subject = $derived.by(() => {
    const { scenario } = this.#board;
    const moved = lastMoved(scenario);
    const chosen = this.#chosen;
    const isFresh = chosen !== undefined && chosen.after === scenario.lastGesture;
    if (isFresh && scenario.gesture === undefined) return chosen.subject;
    return moved ?? chosen?.subject ?? 'digital';
  });

  choose(subject: Subject): void {
    this.#chosen = { subject, after: this.#board.scenario.lastGesture };
  }

  /** What stands on the board as the step of the story says it. */
  readonly caption: string = $derived.by(() => {
    const { at, steps } = this.#board.story;
    return (at === undefined ? undefined : steps[at]?.caption) ?? '';
  });

  /** What the last gesture changed. */
  readonly sentence: readonly Segment[] = $derived.by(() => {
    const { current } = this.#language;
    const [words, controls] = [boardMessages[current], controlsMessages[current]];
    const { lead, segments } = currentSentence(this.#board, words, controls, current, 1);
    return [{ text: lead, strong: true }, ...segments];
  });

  /** What the room sees beside the board. */
  readonly room: RoomState = $derived.by(() => {
    const { caption, subject, sentence, round, blank, factor } = this;
    return { caption, subject, sentence, ...(round && { round }), blank, factor };
  });

  /** On to the next step; a count that is still covered is revealed first. */
  next(): void {
    if (this.round && !this.round.revealed) this.reveal();
    else this.#go((this.#board.story.at ?? -1) + 1);
  }

  back(): void {
    this.#go((this.#board.story.at ?? 0) - 1);
  }

  /** Goes to a step of the story, if there is one at that place. */
  #go(place: number): void {
    const { story } = this.#board;
    const step = story.steps[place];
    if (!step) return;
    story.go(place);
    this.#cover(step);
    this.blank = false;
  }

  /** Covers the count that a step asks the room for, if it does. */
  #cover(step: Pick<StoryStep, 'asks'> | undefined): void {
    this.round = step?.asks && { asks: step.asks, guesses: [], revealed: false };
  }

  /** Asks the room for a count: its number is covered. */
  ask(asks: Asked): void {
    this.round = { asks, guesses: [], revealed: false };
  }

  guess(guesses: readonly Guess[]): void {
    if (this.round) this.round = { ...this.round, guesses };
  }

  /** Reveals a count that is covered; once more, the view comes back. */
  reveal(): void {
    if (this.round)
      this.round = this.round.revealed ? undefined : { ...this.round, revealed: true };
  }

  /** The same question once more. */
  again(): void {
    if (this.round) this.ask(this.round.asks);
  }

  /** No question any more. */
  unask(): void {
    this.round = undefined;
  }

  toggleTimer(now: number): void {
    this.timer = toggleTimer(this.timer, now);
  }

  resetTimer(now: number): void {
    this.timer = resetTimer(this.timer, now);
  }

  scale(way: 1 | -1 | 0): void {
    this.factor = way === 0 ? 1 : nextFactor(this.factor, way);
  }

  /** A second window tells of itself. */
  hear(audience: AudienceWindow): void {
    const others = this.audiences.filter(({ key }) => key !== audience.key);
    this.audiences = [...others, audience];
  }

  /** A second window is gone. */
  miss(key: string): void {
    this.audiences = this.audiences.filter((audience) => audience.key !== key);
  }
}
