import type { LanguageName } from '../Language.svelte.ts';
import { en } from './en.ts';
import { zh, type TimeMessages } from './zh.ts';

/** Words of the time view in each language; loaded with it. */
export const timeMessages: Readonly<Record<LanguageName, TimeMessages>> = { zh, en };
