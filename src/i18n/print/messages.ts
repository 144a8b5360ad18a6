import { en } from './en.ts';
import { zh } from './zh.ts';

/** Words of the printed pages in each language; loaded with them. */
export const printMessages = { zh, en };
