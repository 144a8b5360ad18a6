import type { LanguageName } from '../Language.svelte.ts';
import { en } from './en.ts';
import { zh, type StoryMessages } from './zh.ts';

/** Words of stories in each language; loaded with their panel and player. */
export const storyMessages: Readonly<Record<LanguageName, StoryMessages>> = { zh, en };
