import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { Language, setLanguage } from '#i18n/Language.svelte.ts';
import type { Board } from '#state/board.svelte.ts';
import { setBoard } from '#state/board.svelte.ts';
import { setLink } from '#views/share/linkContext.ts';
import { linkStateOf, showView } from '../../src/link.ts';

/** What a part of the page finds around it. */
interface Around {
  readonly board: Board;
  readonly language?: Language;
}

type Internals = Parameters<Component>[0];
interface Drawn extends Record<string, unknown>, Required<Around> {
  readonly draw: (internals: Internals) => void;
}

const Page: Component<Drawn> = (internals, { board, language, draw }) => {
  setBoard(board);
  setLanguage(language);
  setLink(
    () => linkStateOf(board, language),
    (shown) => {
      showView(shown, board);
    },
  );
  draw(internals);
  return {};
};

/** Renders parts of the page with a board, its link and a language around them. */
export function renderAround(
  { board, language = new Language() }: Around,
  draw: (internals: Internals) => void,
): void {
  render(Page, { props: { board, language, draw }, context: new Map() });
}
