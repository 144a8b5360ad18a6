import type { LanguageName } from '../Language.svelte.ts';
import { en } from './en.ts';
import { zh, type QuantityMessages } from './zh.ts';

/** Names and units of the quantities in each language; loaded with the views that show them. */
export const quantityMessages: Readonly<Record<LanguageName, QuantityMessages>> = { zh, en };
