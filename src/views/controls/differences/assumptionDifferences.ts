import type { ControlsMessages } from '#i18n/controls/zh.ts';
import { wholeFigure } from '#i18n/formats.ts';
import { defaultScenario } from '#model/defaultScenario.ts';
import { uncertaintySources, type Scenario } from '#model/scenario.ts';
import { parameters } from '#model/generated/tables.ts';
import type { Section } from '#views/controls/openSections.svelte.ts';
import type { Difference } from './Difference.ts';

type Found = Omit<Difference, 'tone' | 'sections'> & { readonly inside?: readonly Section[] };

/** Assumptions that differ from the default, or from those of a pin. */
export function assumptionDifferences(
  scenario: Scenario,
  words: ControlsMessages,
  basis: Scenario = defaultScenario,
): readonly Difference[] {
  const { differences, assumptions } = words;
  const { timeStep, seed, draws, uncertainty } = basis;
  const off = uncertaintySources.filter((source) => !scenario.uncertainty[source]);
  const other = uncertaintySources.find(
    (source) => scenario.uncertainty[source] !== uncertainty[source],
  );
  const found: readonly (Found | false)[] = [
    other !== undefined && {
      id: 'uncertainty',
      name:
        off.length === 0
          ? differences.uncertainty
          : differences.uncertaintyOff(
              off.map((source) => words.uncertainty[source].name).join(differences.separator),
            ),
      change: '',
      elementId: `uncertainty-${other}`,
      undo: (current) => ({ ...current, uncertainty }),
    },
    scenario.timeStep !== timeStep && {
      id: 'timeStep',
      name: assumptions.timeStep,
      change: assumptions.stepYears[scenario.timeStep],
      elementId: 'time-step',
      undo: (current) => ({ ...current, timeStep }),
    },
    scenario.draws !== draws && {
      id: 'draws',
      name: `${assumptions.sample} · ${assumptions.draws}`,
      change: wholeFigure(scenario.draws),
      elementId: 'draws',
      undo: (current) => ({ ...current, draws }),
    },
    scenario.seed !== seed && {
      id: 'seed',
      name: `${assumptions.sample} · ${assumptions.seed}`,
      change: String(scenario.seed),
      elementId: 'seed',
      undo: (current) => ({ ...current, seed }),
    },
    counted('parameters', scenario, basis, words),
    counted('priors', scenario, basis, words),
    counted('baseOutputs', scenario, basis, words),
  ];
  return found.flatMap((difference) =>
    difference
      ? [
          {
            ...difference,
            tone: 'assumption' as const,
            sections: ['assumptions', ...(difference.inside ?? [])] as const,
          },
        ]
      : [],
  );
}

function counted(
  id: 'parameters' | 'priors' | 'baseOutputs',
  scenario: Scenario,
  basis: Scenario,
  { differences }: ControlsMessages,
): Found | false {
  const [now, before]: readonly Readonly<Record<string, unknown>>[] = [scenario[id], basis[id]];
  const changed = [...new Set([...Object.keys(now!), ...Object.keys(before!)])].filter(
    (key) => JSON.stringify(now![key]) !== JSON.stringify(before![key]),
  );
  const [first] = changed;
  if (first === undefined) return false;
  const group = parameters.find((parameter) => parameter.id === first)?.group;
  return {
    id,
    name: differences[id],
    change: differences.items(changed.length),
    elementId: id === 'baseOutputs' ? 'assumptions' : `prior-${first}`,
    ...(group !== undefined && { inside: [`priors/${group}` as const] }),
    undo: (current) => ({ ...current, [id]: before! }),
  };
}
