import { en } from '#i18n/controls/en.ts';
import { zh, type ControlsMessages } from '#i18n/controls/zh.ts';

/** Words of the controls in each language of the page. */
export const controlsMessages: Readonly<Record<'zh' | 'en', ControlsMessages>> = { zh, en };
