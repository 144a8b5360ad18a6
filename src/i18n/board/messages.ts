import type { LanguageName } from '../Language.svelte.ts';
import { zh, type BoardMessages } from './zh.ts';

/** Words of the board in each language of the page; English takes its place with `loadEnglish`. */
export const boardMessages: Record<LanguageName, BoardMessages> = { zh, en: zh };
