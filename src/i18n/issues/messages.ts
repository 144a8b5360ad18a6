import type { LanguageName } from '../Language.svelte.ts';
import { en } from './en.ts';
import { zh, type IssuesMessages } from './zh.ts';

/** Words about what could not be read, in each language; loaded with the list of it. */
export const issuesMessages: Readonly<Record<LanguageName, IssuesMessages>> = { zh, en };
