import type { LanguageName } from '../Language.svelte.ts';
import { en } from './en.ts';
import { zh, type ShareMessages } from './zh.ts';

/** Words of the share dialog and its files in each language; loaded with them. */
export const shareMessages: Readonly<Record<LanguageName, ShareMessages>> = { zh, en };
