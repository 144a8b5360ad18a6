import { defaultScenario, planScenarios, type ReferencePlan } from '#model/defaultScenario.ts';
import { sameScenario } from '#model/sameScenario.ts';
import type { Scenario } from '#model/scenario.ts';

/** One gesture: what the user did, and the scenario it led to. `label` is made by the interface when it is shown. */
export interface Step<Label> {
  readonly scenario: Scenario;
  readonly label: Label;
}

/** What a gesture did, in terms the interface can put into words in either language. */
export interface Gesture {
  /** Kind of control, for example `lever`, `group`, `start`, `environment`, `driver`, `event`, `preset`, `reset`. */
  readonly control: string;
  /** Identifier of what was changed, where the control has several. */
  readonly id?: string;
  readonly from?: number | string;
  readonly to?: number | string;
  /** What `undo` took back, `redo` did again, or `several` did one after another, the first of them first. */
  readonly steps?: readonly Gesture[];
}

/**
 * The scenario on the board, with unlimited undo: one entry for each gesture. During a gesture (a drag, a held key)
 * `change` moves the scenario at once; `settle` ends the gesture and makes it an entry.
 */
export class ScenarioState {
  #current = $state.raw<Scenario>(defaultScenario);
  #past = $state.raw<readonly Step<Gesture>[]>([]);
  #future = $state.raw<readonly Step<Gesture>[]>([]);
  #gesture = $state.raw<{ readonly gesture: Gesture; readonly before: Scenario } | undefined>();
  #moving = $state.raw(false);
  #opened = $state.raw<Scenario>(defaultScenario);
  #settled = $state.raw<{ readonly gesture: Gesture; readonly before: Scenario } | undefined>();
  #openings = $state.raw(0);
  reference = $state<ReferencePlan>('none');
  readonly #follow: (scenario: Scenario) => void;

  /** `follow` is told each scenario at once, before anything that is drawn changes. */
  constructor(follow: (scenario: Scenario) => void = () => undefined) {
    this.#follow = follow;
  }

  get current(): Scenario {
    return this.#current;
  }

  /** The scenario that was opened: by a link, a file, or the default. */
  get opened(): Scenario {
    return this.#opened;
  }

  /** How often a whole scenario was opened: by a link, a file or the library, but not by undoing and redoing. */
  get openings(): number {
    return this.#openings;
  }

  /** Reference in the same world: levers of the reference preset, everything else as on the board. */
  get referenceScenario(): Scenario {
    const { levels, starts } = planScenarios[this.reference];
    return { ...this.#current, levels, starts, focus: {} };
  }

  /** Whether a gesture is under way: orders and axes hold still. */
  get moving(): boolean {
    return this.#moving;
  }

  /** The last finished gesture and the scenario before it: what the sentence in the footer is about. */
  get lastGesture(): { readonly gesture: Gesture; readonly before: Scenario } | undefined {
    return this.#settled;
  }

  /** The scenario the gesture under way began with; the current one at rest. */
  get start(): Scenario {
    return this.#gesture?.before ?? this.#current;
  }

  /** The gesture under way, from where it began to where it is. */
  get gesture(): Gesture | undefined {
    return this.#gesture?.gesture;
  }

  /** Gestures since the scenario was opened, each with the scenario before it. */
  get past(): readonly Step<Gesture>[] {
    return this.#past;
  }

  /** Gestures taken back, each with the scenario after it; the one taken back last is the last. */
  get future(): readonly Step<Gesture>[] {
    return this.#future;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Opens a scenario: nothing to undo, both resets lead here or to the reference. */
  open(scenario: Scenario): void {
    this.#move(scenario);
    this.#opened = scenario;
    this.#openings += 1;
    this.#past = [];
    this.#future = [];
    this.#gesture = undefined;
    this.#moving = false;
    this.#settled = undefined;
  }

  /** Takes up the gestures of another visit that led to the scenario on the board. */
  takeUp(past: readonly Step<Gesture>[]): void {
    this.#past = past;
    this.#opened = past[0]?.scenario ?? this.#opened;
  }

  /** Moves the scenario within a gesture; the first call of a gesture begins it. */
  change(gesture: Gesture, scenario: Scenario): void {
    const sameControl =
      this.#gesture?.gesture.control === gesture.control && this.#gesture.gesture.id === gesture.id;
    if (!sameControl) this.settle();
    const from = this.#gesture?.gesture.from ?? gesture.from;
    this.#gesture = {
      gesture: { ...gesture, ...(from !== undefined && { from }) },
      before: this.#gesture?.before ?? this.#current,
    };
    this.#moving = true;
    this.#move(scenario);
  }

  /** Ends the gesture under way; one that led back to where it began leaves no entry. */
  settle(): void {
    const ended = this.#gesture;
    if (!ended) return;
    this.#gesture = undefined;
    this.#moving = false;
    if (sameScenario(ended.before, this.#current)) return;
    this.#past = [...this.#past, { scenario: ended.before, label: ended.gesture }];
    this.#future = [];
    this.#settled = ended;
    if (ended.gesture.control === 'scenario') this.#openings += 1;
  }

  /** A gesture of one change, such as a click. */
  apply(gesture: Gesture, scenario: Scenario): void {
    this.settle();
    this.change(gesture, scenario);
    this.settle();
  }

  undo(): void {
    this.settle();
    this.go(this.#past.length - 1);
  }

  redo(): void {
    this.settle();
    this.go(this.#past.length + 1);
  }

  /** Undoes or redoes as many gestures as it takes until so many are done. */
  go(done: number): void {
    this.settle();
    const states = [
      ...this.#past.map(({ scenario }) => scenario),
      this.#current,
      ...this.#future.map(({ scenario }) => scenario).reverse(),
    ];
    const from = this.#past.length;
    const target = states[done];
    if (!target || done === from) return;
    const labels = [...this.#past, ...this.#future.toReversed()].map(({ label }) => label);
    const back = done < from;
    const steps = back ? labels.slice(done, from).reverse() : labels.slice(from, done);
    this.#settled = {
      gesture: { control: back ? 'undo' : 'redo', steps },
      before: this.#current,
    };
    this.#past = labels.slice(0, done).map((label, place) => ({ scenario: states[place]!, label }));
    this.#future = labels
      .slice(done)
      .map((label, place) => ({ scenario: states[done + place + 1]!, label }))
      .reverse();
    this.#move(target);
  }

  #move(scenario: Scenario): void {
    this.#follow(scenario);
    this.#current = scenario;
  }
}
