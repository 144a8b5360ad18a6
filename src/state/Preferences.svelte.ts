export type Theme = 'light' | 'dark';

/** How the page looks. Without a theme of its own it follows the system. */
export class Preferences {
  theme = $state<Theme | undefined>();
}
