import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { Language, setLanguage } from '#i18n/Language.svelte.ts';
import { Board, setBoard } from '#state/board.svelte.ts';
import { ToldClient } from '../state/toldClient.ts';

interface Rendered {
  readonly board: Board;
  readonly live: ToldClient;
  readonly beside: ToldClient;
  readonly language: Language;
}

type Props = Record<string, unknown>;
interface StageProps extends Props {
  readonly board: Board;
  readonly language: Language;
  readonly part: Component<Props>;
  readonly props: Props;
}

const Stage: Component<StageProps> = (internals, { board, language, part, props }) => {
  setBoard(board);
  setLanguage(language);
  part(internals, props);
  return {};
};

/** Renders one part of the page on a board of its own, whose simulations say what the test tells them to. */
export function renderPart<P extends Props>(part: Component<P>, props: P): Rendered {
  const [live, beside] = [new ToldClient(), new ToldClient()];
  const board = new Board(live, beside);
  const language = new Language();
  const stage = { board, language, part: part as unknown as Component<Props>, props };
  render(Stage, { props: stage, context: new Map() });
  return { board, live, beside, language };
}
