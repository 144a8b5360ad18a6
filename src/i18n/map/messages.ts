import { en } from './en.ts';
import { zh } from './zh.ts';

/** Words of the map in each language. */
export const mapMessages = { zh, en };
