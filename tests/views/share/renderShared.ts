import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { Language, setLanguage } from '#i18n/Language.svelte.ts';
import { Board, setBoard } from '#state/board.svelte.ts';
import { setLink } from '#views/share/linkContext.ts';
import { linkStateOf, showView } from '../../../src/link.ts';
import { ToldClient } from '../../state/toldClient.ts';

type Props = Record<string, unknown>;
interface Placed extends Props {
  readonly board: Board;
  readonly language: Language;
  readonly part: Component<Props>;
  readonly props: Props;
}

const Place: Component<Placed> = (internals, { board, language, part, props }) => {
  setBoard(board);
  setLanguage(language);
  setLink(
    () => linkStateOf(board, language),
    (shown) => {
      showView(shown, board);
    },
  );
  part(internals, props);
  return {};
};

/** A part of the share dialog on a board whose link it can read, and whose simulation says what it is told to. */
export function renderShared<P extends Props>(part: Component<P>, props: P) {
  const live = new ToldClient();
  const board = new Board(live, new ToldClient());
  const language = new Language();
  const placed = { board, language, part: part as unknown as Component<Props>, props };
  render(Place, { props: placed, context: new Map() });
  return { board, language, live };
}
