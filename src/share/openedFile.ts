import type { Issue } from '#model/issue.ts';
import type { Scenario } from '#model/scenario.ts';
import type { ReadState } from './linkState.ts';

/** Why a file gives no scenario. */
export type FileFault =
  /** More bytes than any file of ours has. */
  | 'tooLarge'
  /** Nothing in it, or blanks only. */
  | 'empty'
  /** An archive, such as the one of everything: the scenario is a file inside. */
  | 'archive'
  /** No file the page writes: no JSON, no picture. */
  | 'otherKind'
  /** A page: it is opened by a browser. */
  | 'page'
  /** A picture or JSON without a scenario in it. */
  | 'noScenario'
  /** JSON with a mistake in its form. */
  | 'notJson'
  /** Cut or altered. */
  | 'damaged';

/** What a file says of its making: the versions, and the link in a picture or else the text of the scenario. */
export interface Making {
  readonly versions: { readonly engine: number; readonly data: number };
  readonly written: { readonly link: string } | { readonly scenario: string };
}

/**
 * A scenario out of a file, with what was not understood of it and, where the file tells, how it was made; or why there
 * is none, and where. A picture tells also what it shows of its scenario, and beside which others.
 */
export type OpenedFile =
  | {
      readonly scenario: Scenario;
      readonly issues: readonly Issue[];
      readonly shown?: ReadState;
      readonly making?: Making;
    }
  | { readonly fault: FileFault; readonly place: string };

/** Larger files are not read: no file the page writes comes near. */
export const largestFile = 5 * 1024 * 1024;
