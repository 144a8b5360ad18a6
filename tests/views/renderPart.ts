import type { Component } from 'svelte';
import { Language } from '#i18n/Language.svelte.ts';
import { Board } from '#state/board.svelte.ts';
import { ToldClient } from '../state/toldClient.ts';
import { renderAround } from './renderAround.ts';

interface Rendered {
  readonly board: Board;
  readonly live: ToldClient;
  readonly beside: ToldClient;
  readonly language: Language;
}

/** Renders one part of the page on a board of its own, whose simulations say what the test tells them to. */
export function renderPart<P extends Record<string, unknown>>(
  part: Component<P>,
  props: P,
): Rendered {
  const [live, beside] = [new ToldClient(), new ToldClient()];
  const board = new Board(live, beside);
  const language = new Language();
  renderAround({ board, language }, (internals) => part(internals, props));
  return { board, live, beside, language };
}
