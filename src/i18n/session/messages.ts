import { en } from './en.ts';
import { zh } from './zh.ts';

/** Words of the notices about kept work and newer releases in both languages. */
export const sessionMessages = { zh, en };
