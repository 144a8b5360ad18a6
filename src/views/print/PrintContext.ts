import type { BoardMessages } from '#i18n/board/zh.ts';
import type { ControlsMessages } from '#i18n/controls/zh.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import type { PrintMessages } from '#i18n/print/zh.ts';
import type { Result } from '#model/result.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Strictness } from '#model/targets.ts';
import type { BandedResult } from '#state/SimulationView.svelte.ts';
import type { NearCluster } from './nearestLines.ts';

/** What the parts of the printed pages are made of. */
export interface PrintContext {
  readonly sample: BandedResult;
  /** The reference with its scenario and its names, and that scenario again where it is a pin; its result once it is there. */
  readonly reference: {
    readonly mark: string;
    readonly pinned: Scenario | undefined;
    readonly scenario: Scenario;
    readonly name: string;
    readonly result: Result | undefined;
  };
  readonly strictness: Strictness;
  /** Counted clusters, the largest first. */
  readonly rows: readonly NearCluster[];
  readonly language: LanguageName;
  readonly board: BoardMessages;
  readonly controls: ControlsMessages;
  readonly words: PrintMessages;
}

/** Width of what is printed on a page, pixels at 96 to the inch. */
export const pageWidth = 692;
