import { en } from './en.ts';
import { zh } from './zh.ts';

/** Words of the pinned scenarios in each language. */
export const pinsMessages = { zh, en };
