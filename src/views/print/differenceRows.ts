import { labelOf } from '#i18n/formats.ts';
import { defaultScenario } from '#model/defaultScenario.ts';
import { driverIds, presets } from '#model/generated/tables.ts';
import { assumptionDifferences } from '../controls/differences/assumptionDifferences.ts';
import type { Difference } from '../controls/differences/Difference.ts';
import { worldDifferences } from '../controls/differences/worldDifferences.ts';
import { baseTexts, parameterTexts, priorTexts } from './assumptionTexts.ts';
import { countLines } from './countFitting.ts';
import { driverDifference } from './driverDifferences.ts';
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

/** Assumptions of which each is told by name, where a chip counts them. */
const toldEach: ReadonlySet<string> = new Set(['baseOutputs', 'priors', 'parameters']);

/** Levers, world and assumptions that differ from the reference. */
export function differenceRows(context: PrintContext): readonly DifferenceRow[] {
  const { words, controls, language, reference, sample } = context;
  const { scenario } = sample;
  const text = words.differences;
  const preset = presets.find(({ id }) => id === scenario.environment)!;
  const { pinned } = reference;
  const told = ({ name, change }: Difference): string => `${name} ${change}`.trimEnd();
  const worldBasis = pinned ?? { ...scenario, drivers: {} };
  const world = worldDifferences(scenario, controls, language, pinned).map((difference) => {
    const driver = driverIds.find((id) => id === difference.id);
    return driver === undefined
      ? told(difference)
      : driverDifference(driver, [worldBasis, scenario], controls, words);
  });
  const basis = pinned ?? defaultScenario;
  const each = [baseTexts, priorTexts, parameterTexts].flatMap((texts) =>
    texts(scenario, basis, { words, language }),
  );
  const settings = assumptionDifferences(scenario, controls, pinned)
    .filter(({ id }) => !toldEach.has(id))
    .map(told);
  const rows = [
    {
      name: text.levers,
      texts: leverDifferences(scenario, reference.scenario, controls, words, language),
      none: text.noLevers,
      sure: language === 'en' ? 4 : 7,
    },
    {
      name: text.world,
      texts: world,
      none: text.noWorld(labelOf(preset, language)),
      sure: 2,
    },
    {
      name: text.assumptions,
      texts: [...each, ...settings],
      none: text.noAssumptions,
      sure: 2,
    },
  ];
  return rows.map((row) => ({
    ...row,
    wanted: Math.max(1, countLines(row.texts, differenceWidth)),
  }));
}
