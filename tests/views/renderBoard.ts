import type { Component } from 'svelte';
import type { Language } from '#i18n/Language.svelte.ts';
import type { Result } from '#model/result.ts';
import type { Board } from '#state/board.svelte.ts';
import { renderPart } from './renderPart.ts';

export interface RenderedBoard {
  readonly board: Board;
  readonly language: Language;
  /** A result arrives, of a sample that is complete or still under way. */
  readonly tell: (result: Result, status?: 'running' | 'settled') => void;
  readonly tellBeside: (result: Result) => void;
}

/** A view of the stage on a board whose simulation says what it is told to. */
export function renderBoard(part: Component<{ width: number; height: number }>): RenderedBoard {
  const { live, beside, board, language } = renderPart(part, { width: 836, height: 600 });
  return {
    board,
    language,
    tell: (result, status = 'settled') =>
      live.say({ status, result, draws: result.bands?.draws ?? 0 }),
    tellBeside: (result) => beside.say({ status: 'settled', result }),
  };
}
