import { en } from './en.ts';
import { zh } from './zh.ts';

/** Words of the notes of the scorecard in both languages. */
export const scorecardMessages = { zh, en };
