import { en as board } from './board/en.ts';
import { en as controls } from './controls/en.ts';

/** All English words of the page, in one file that is loaded when English is first wanted. */
export const english = { board, controls };
