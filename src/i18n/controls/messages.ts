import { en } from '#i18n/controls/en.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import { zh, type ControlsMessages } from '#i18n/controls/zh.ts';

/** Words of the controls in each language of the page. */
export const controlsMessages: Readonly<Record<LanguageName, ControlsMessages>> = { zh, en };
