import { en } from './en.ts';
import { zh } from './zh.ts';

/** Words of presenter mode in both languages. */
export const presentMessages = { zh, en };
