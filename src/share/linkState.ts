import type { ClusterId } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';

/** Reference scenarios a link can be measured from and the board can show as ghosts. */
export const referenceNames = ['none', 'plan', 'maximum'] as const;
export type ReferenceName = (typeof referenceNames)[number];

export const viewNames = ['ladder', 'trails', 'map', 'time', 'table'] as const;
export type ViewName = (typeof viewNames)[number];

/** What a link carries: the scenario, and what the board shows of it. */
export interface LinkState {
  readonly scenario: Scenario;
  readonly reference: ReferenceName;
  readonly view: ViewName;
  readonly selected?: ClusterId;
  readonly language?: 'zh' | 'en';
  readonly theme?: 'light' | 'dark';
}
