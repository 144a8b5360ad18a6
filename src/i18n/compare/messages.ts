import type { LanguageName } from '../Language.svelte.ts';
import { en } from './en.ts';
import { zh, type CompareMessages } from './zh.ts';

/** Words of the comparison in each language; loaded with its view. */
export const compareMessages: Readonly<Record<LanguageName, CompareMessages>> = { zh, en };
