import { en } from './en.ts';
import { zh } from './zh.ts';

/** Words of the right column by language. */
export const inspectorMessages = { zh, en };
