import { zh, type ControlsMessages } from '#i18n/controls/zh.ts';

/** Words of the controls in each language of the page; English takes its place with `loadEnglish`. */
export const controlsMessages: Record<'zh' | 'en', ControlsMessages> = { zh, en: zh };
