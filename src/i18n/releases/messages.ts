import type { LanguageName } from '../Language.svelte.ts';
import { en } from './en.ts';
import { zh, type ReleasesMessages } from './zh.ts';

/** Words about older links and the numbers as published in each language; loaded with them. */
export const releasesMessages: Readonly<Record<LanguageName, ReleasesMessages>> = { zh, en };
