import { en } from './en.ts';
import { zh } from './zh.ts';

/** Words of the assumptions in each language of the page. */
export const assumptionsMessages = { zh, en };
