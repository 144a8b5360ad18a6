import { labelOf } from '#i18n/formats.ts';
import { presets } from '#model/generated/tables.ts';
import { assumptionDifferences } from '../controls/differences/assumptionDifferences.ts';
import type { Difference } from '../controls/differences/Difference.ts';
import { worldDifferences } from '../controls/differences/worldDifferences.ts';
import { countLines } from './countFitting.ts';
import { leverDifferences } from './leverDifferences.ts';
import type { PrintContext } from './PrintContext.ts';
import type { ListLines } from './shareLines.ts';

/** What a scenario does differently from the reference in one respect, a text for each. */
export interface DifferenceRow extends ListLines {
  readonly name: string;
  readonly texts: readonly string[];
  readonly none: string;
}

/** Width of the texts on the page. */
export const differenceWidth = 610;

/** Levers, world and assumptions that differ from the reference. */
export function differenceRows(context: PrintContext): readonly DifferenceRow[] {
  const { words, controls, language, reference, sample } = context;
  const { scenario } = sample;
  const text = words.differences;
  const preset = presets.find(({ id }) => id === scenario.environment)!;
  const told = (list: readonly Difference[]): readonly string[] =>
    list.map(({ name, change }) => `${name} ${change}`.trimEnd());
  const rows = [
    {
      name: text.levers,
      texts: leverDifferences(scenario, reference.scenario, controls, words),
      none: text.noLevers,
      sure: language === 'en' ? 4 : 7,
    },
    {
      name: text.world,
      texts: told(worldDifferences(scenario, controls, language, reference.pinned)),
      none: text.noWorld(labelOf(preset, language)),
      sure: 2,
    },
    {
      name: text.assumptions,
      texts: told(assumptionDifferences(scenario, controls, reference.pinned)),
      none: text.noAssumptions,
      sure: 2,
    },
  ];
  return rows.map((row) => ({
    ...row,
    wanted: Math.max(1, countLines(row.texts, differenceWidth)),
  }));
}
