import type { LanguageName } from '../Language.svelte.ts';
import { en } from './en.ts';
import { zh, type FilterMessages } from './zh.ts';

/** Words of the search box and the filter menu, loaded with them. */
export const filterMessages: Readonly<Record<LanguageName, FilterMessages>> = { zh, en };
