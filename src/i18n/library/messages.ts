import { en } from './en.ts';
import { historyEn } from './historyEn.ts';
import { historyZh } from './historyZh.ts';
import { zh } from './zh.ts';

/** Words of the scenario library in both languages. */
export const libraryMessages = { zh, en };

/** Words of the list of gestures in both languages. */
export const historyMessages = { zh: historyZh, en: historyEn };
