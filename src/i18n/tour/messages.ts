import { en } from './en.ts';
import { zh } from './zh.ts';

/** Words of the tour and the keyboard help in both languages. */
export const tourMessages = { zh, en };
