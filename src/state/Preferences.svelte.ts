import type { Strictness } from '#model/targets.ts';

export type Theme = 'light' | 'dark';

/** How the page looks and reads. Without a theme of its own it follows the system. */
export class Preferences {
  theme = $state<Theme | undefined>();
  /** Whether targets are met with the allowance of the plan's 左右, or only strictly. */
  strictness = $state<Strictness>('tolerant');
  /** Whether the tour was asked for. */
  touring = $state(false);
}
