import type { ProjectId } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Section } from '#views/controls/openSections.svelte.ts';

/** One thing in which the board's scenario differs from the reference, as a chip shows it. */
export interface Difference {
  readonly id: string;
  readonly tone: 'plan' | 'world' | 'assumption';
  readonly name: string;
  readonly count?: string;
  /** What it was and what it is, for example `0→60%`. */
  readonly change: string;
  /** What a click leads to: sections to open, and the element to focus. */
  readonly sections: readonly Section[];
  readonly group?: ProjectId;
  readonly elementId: string;
  /** The scenario without this difference. */
  readonly undo: (scenario: Scenario) => Scenario;
}
