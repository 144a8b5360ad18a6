import type { LanguageName } from '../Language.svelte.ts';
import { en } from './en.ts';
import { zh, type TableMessages } from './zh.ts';

/** Words of the table in each language; loaded with the table. */
export const tableMessages: Readonly<Record<LanguageName, TableMessages>> = { zh, en };
