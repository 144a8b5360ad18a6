import type { ReleaseQuestion } from '#releases/contract.ts';
import type { ReleaseVersions } from '#releases/releaseName.ts';
import type { Scenario } from '#model/scenario.ts';

/** A link or file that was opened and that an earlier release wrote: its numbers as published can be asked for. */
export interface OlderWork {
  /** The fragment or the text as it was written. */
  readonly asked: ReleaseQuestion;
  readonly versions: ReleaseVersions;
  /** What it says, as it is understood today. */
  readonly scenario: Scenario;
}
