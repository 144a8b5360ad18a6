import { normaliseScenario } from '#model/normaliseScenario.ts';
import { quantiseScenario } from '#model/quantiseScenario.ts';
import type { Scenario } from '#model/scenario.ts';
import { referenceNames } from './linkState.ts';
import { frozenReference, newestReference } from './references.ts';
import { referenceLetters, type Section } from './sections.ts';
import { writeScenario } from './writeScenario.ts';

/** The sections of a scenario, measured from the reference that leaves the least to say. */
export function writeShortest(scenario: Scenario): [Section, string][] {
  const written = quantiseScenario(normaliseScenario(scenario));
  const candidates = referenceNames.map((name): [Section, string][] => [
    ['reference', referenceLetters[name] + String(newestReference)],
    ...writeScenario(written, frozenReference(name, newestReference)),
  ]);
  return candidates.reduce((best, one) => (lengthOf(one) < lengthOf(best) ? one : best));
}

/** Characters with the letter of each section and what stands between them. */
function lengthOf(sections: readonly [Section, string][]): number {
  return sections.reduce((sum, [, text]) => sum + (text === '' ? 0 : text.length + 2), 0);
}
