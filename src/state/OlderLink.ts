import type { ReleaseVersions } from '#releases/releaseName.ts';
import type { Scenario } from '#model/scenario.ts';

/** A link that was opened and that an earlier release wrote: its numbers as published can be asked for. */
export interface OlderLink {
  /** The fragment as it was written. */
  readonly link: string;
  readonly versions: ReleaseVersions;
  /** What it says, as it is understood today. */
  readonly scenario: Scenario;
}
