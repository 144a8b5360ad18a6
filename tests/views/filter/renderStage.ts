import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { Language, setLanguage } from '#i18n/Language.svelte.ts';
import { defaultScenario } from '#model/defaultScenario.ts';
import { Board, setBoard } from '#state/board.svelte.ts';
import { simulate } from '../../state/simulate.ts';
import { ToldClient } from '../../state/toldClient.ts';

const settled = await simulate({ ...defaultScenario, draws: 128 });

interface PageProps extends Record<string, unknown> {
  readonly board: Board;
  readonly part: Component;
}

const Page: Component<PageProps> = (internals, { board, part }) => {
  setBoard(board);
  setLanguage(new Language());
  part(internals, {});
  return {};
};

/** Renders a part of the page on a board of its own, with a settled sample of the plan. */
export function renderStage(part: Component): Board {
  const client = new ToldClient();
  const board = new Board(client, new ToldClient());
  client.say({ status: 'settled', result: settled });
  render(Page, { props: { board, part }, context: new Map() });
  return board;
}
