import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { useLanguage } from '#i18n/Language.svelte.ts';
import { defaultScenario } from '#model/defaultScenario.ts';
import { useBoard } from '#state/board.svelte.ts';
import CompareStage from '#views/compare/CompareStage.svelte';
import { setLink } from '#views/share/linkContext.ts';
import { linkStateOf } from '../../../src/link.ts';
import { simulate } from '../../state/simulate.ts';
import { renderBoard } from '../renderBoard.ts';

const plan = await simulate({ ...defaultScenario, draws: 64 });

function rowTexts(name: string): readonly string[] {
  const row = Array.from(document.querySelectorAll('tbody tr:not(.section)')).find((of) =>
    of.firstElementChild?.textContent.trim().startsWith(name),
  );
  return Array.from(row?.children ?? [], ({ textContent }) => textContent.trim());
}

it('says of each difference that is still computed that it is waited for, and of others nothing', () => {
  const { tell } = renderBoard((internals, size) => {
    const [board, language] = [useBoard(), useLanguage()];
    setLink(
      () => linkStateOf(board, language),
      () => undefined,
    );
    return CompareStage(internals, size);
  });
  tell(plan);
  flushSync();
  expect(rowTexts('千亿级').slice(3)).toEqual(['…', '…', '…']);
  expect(rowTexts('十二项全达到').slice(3)).toEqual(['', '', '']);
});
