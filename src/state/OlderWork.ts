import type { ReleaseQuestion } from '#releases/contract.ts';
import type { ReleaseVersions } from '#releases/releaseName.ts';
import type { Scenario } from '#model/scenario.ts';

/** A scenario that an earlier release wrote. */
export interface OlderScenario {
  /** The fragment or the text as it was written. */
  readonly asked: ReleaseQuestion;
  /** What it says, as it is understood today. */
  readonly scenario: Scenario;
}

/** A link or file that was opened and that an earlier release wrote: its numbers as published can be asked for. */
export interface OlderWork extends OlderScenario {
  readonly versions: ReleaseVersions;
  /** The steps of a story file, of which the first stands for the work. */
  readonly steps?: readonly OlderScenario[];
}
