import type { LanguageName } from '../Language.svelte.ts';
import { en } from './en.ts';
import { zh, type BoardMessages } from './zh.ts';

/** Words of the board in each language of the page. */
export const boardMessages: Readonly<Record<LanguageName, BoardMessages>> = { zh, en };
