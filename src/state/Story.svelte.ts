import type { LinkShown } from '#share/linkState.ts';

/** Steps a story has at most. */
export const mostSteps = 40;

/** A count the room is asked to guess before it is shown. */
export type Asked = 'tier1000' | 'tier500';

/** A step of a story; `key` is its own as long as the page is open. */
export interface StoryStep {
  readonly key: number;
  /** What is said to the room. */
  readonly caption: string;
  /** What only the presenter reads. */
  readonly notes: string;
  readonly asks?: Asked | undefined;
  /** What stands on the board. */
  readonly shown: LinkShown;
}
type KeptStep = Omit<StoryStep, 'key'>;

/** The steps of a story in their order, and the one that is on the board, if any. */
export class Story {
  #steps = $state.raw<readonly StoryStep[]>([]);
  #at = $state<number | undefined>();
  #goings = $state(0);
  #offered = $state(false);
  #keys = 0;

  get steps(): readonly StoryStep[] {
    return this.#steps;
  }

  /** Place of the step on the board. */
  get at(): number | undefined {
    const place = this.#steps.findIndex(({ key }) => key === this.#at);
    return place < 0 ? undefined : place;
  }

  /** How often a step was gone to, the one already on the board included. */
  get goings(): number {
    return this.#goings;
  }

  /** Whether the story came with a link or a file, and nobody has played, changed or put it aside. */
  get offered(): boolean {
    return this.#offered;
  }

  /** Puts an offered story aside; it stays. */
  putAside(): void {
    this.#offered = false;
  }

  /** Adds a step at a place, or at the end; undefined when there are as many as can be. */
  add(step: KeptStep, place = this.#steps.length): StoryStep | undefined {
    if (this.#steps.length >= mostSteps) return undefined;
    const added = { ...step, key: (this.#keys += 1) };
    this.#steps = this.#steps.toSpliced(place, 0, added);
    this.#offered = false;
    return added;
  }

  change(key: number, part: Partial<KeptStep>): void {
    this.#steps = this.#steps.map((step) => (step.key === key ? { ...step, ...part } : step));
  }

  remove(key: number): void {
    this.#steps = this.#steps.filter((step) => step.key !== key);
  }

  /** Moves a step so many places towards the end, or towards the beginning where it is negative. */
  move(key: number, places: number): void {
    const from = this.#steps.findIndex((step) => step.key === key);
    const step = this.#steps[from];
    if (!step) return;
    const others = this.#steps.filter((one) => one !== step);
    const to = Math.min(Math.max(from + places, 0), others.length);
    this.#steps = others.toSpliced(to, 0, step);
  }

  /** Puts these steps in the place of all; none of them is on the board. */
  replace(steps: readonly KeptStep[]): void {
    this.#steps = steps.slice(0, mostSteps).map((step) => ({ ...step, key: (this.#keys += 1) }));
    this.#at = undefined;
    this.#offered = steps.length > 0;
  }

  /** Goes to a step, or leaves the story. */
  go(place: number | undefined): void {
    this.#at = place === undefined ? undefined : this.#steps[place]?.key;
    this.#goings += 1;
    this.#offered = false;
  }

  /** Stands at a step that is on the board already, as after a reload. */
  stand(place: number): void {
    this.#at = this.#steps[place]?.key;
    this.#offered = false;
  }
}
