import type { LanguageName } from '../Language.svelte.ts';
import { en } from './en.ts';
import { zh, type TrailsMessages } from './zh.ts';

/** Words of the trails in each language. */
export const trailsMessages: Readonly<Record<LanguageName, TrailsMessages>> = { zh, en };
