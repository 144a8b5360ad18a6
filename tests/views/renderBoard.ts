import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { Language, setLanguage } from '#i18n/Language.svelte.ts';
import type { Result } from '#model/result.ts';
import { Board, setBoard } from '#state/board.svelte.ts';
import { ToldClient } from '../state/toldClient.ts';

export interface RenderedBoard {
  readonly board: Board;
  readonly language: Language;
  /** A result arrives, of a sample that is complete or still under way. */
  readonly tell: (result: Result, status?: 'running' | 'settled') => void;
  readonly tellBeside: (result: Result) => void;
}

interface Placed extends Record<string, unknown> {
  readonly board: Board;
  readonly language: Language;
  readonly part: Component<{ width: number; height: number }>;
}

const Place: Component<Placed> = (internals, { board, language, part }) => {
  setBoard(board);
  setLanguage(language);
  part(internals, { width: 836, height: 600 });
  return {};
};

/** A view of the stage on a board whose simulation says what it is told to. */
export function renderBoard(part: Component<{ width: number; height: number }>): RenderedBoard {
  const [live, beside] = [new ToldClient(), new ToldClient()];
  const board = new Board(live, beside);
  const language = new Language();
  render(Place, { props: { board, language, part }, context: new Map() });
  return {
    board,
    language,
    tell: (result, status = 'settled') =>
      live.say({ status, result, draws: result.bands?.draws ?? 0 }),
    tellBeside: (result) => beside.say({ status: 'settled', result }),
  };
}
