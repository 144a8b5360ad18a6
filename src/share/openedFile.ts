import type { Issue } from '#model/issue.ts';
import type { Scenario } from '#model/scenario.ts';
import type { ReadState } from './linkState.ts';

/** Why a file gives no scenario. */
export type FileFault =
  /** More bytes than any file of ours has. */
  | 'tooLarge'
  /** No file the page writes: no JSON, no picture. */
  | 'otherKind'
  /** A picture or JSON without a scenario in it. */
  | 'noScenario'
  /** JSON with a mistake in its form. */
  | 'notJson'
  /** Cut or altered. */
  | 'damaged';

/**
 * A scenario out of a file, with what was not understood of it; or why there is none, and where. A picture tells also
 * what it shows of its scenario, and beside which others.
 */
export type OpenedFile =
  | {
      readonly scenario: Scenario;
      readonly issues: readonly Issue[];
      readonly shown?: ReadState;
    }
  | { readonly fault: FileFault; readonly place: string };

/** Larger files are not read: no file the page writes comes near. */
export const largestFile = 5 * 1024 * 1024;
