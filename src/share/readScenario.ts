import { parseScenario } from '#model/parseScenario.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Report } from './LinkReport.ts';
import type { ReferenceName } from './linkState.ts';
import { readSections, type ScenarioParts } from './readSections.ts';
import {
  frozenReference,
  isReferenceVersion,
  newestReference,
  type ReferenceVersion,
} from './references.ts';
import { keyOfLetter, referenceLetters, type Sections } from './sections.ts';

/** The scenario that sections describe, and the version of the reference it is measured from. */
export function readScenario(
  sections: Sections,
  report: Report,
): { readonly scenario: Scenario; readonly version: ReferenceVersion } {
  const changes = readSections(sections, report);
  const { name, version } = readReference(sections.reference, report);
  const { scenario, issues } = parseScenario(over(name, version, changes));
  for (const { code, place, value, expected } of issues) report(code, place, value, expected);
  return { scenario, version };
}

/** A frozen reference with what a link changes, in the form of a scenario file. */
function over(name: ReferenceName, version: ReferenceVersion, changes: ScenarioParts): unknown {
  const { levels, starts, ...rest } = frozenReference(name, version);
  return {
    ...rest,
    dt: undefined,
    ...changes,
    levers: { ...levels, ...changes.levers },
    starts: { ...starts, ...changes.starts },
    uncertainty: { ...rest.uncertainty, ...changes.uncertainty },
  };
}

function readReference(
  text: string | undefined,
  report: Report,
): { name: ReferenceName; version: ReferenceVersion } {
  const fallback = { name: 'plan', version: newestReference } as const;
  if (text === undefined) return fallback;
  const name = keyOfLetter(referenceLetters, text.slice(0, 1));
  const version = /^\d{1,4}$/.test(text.slice(1)) ? Number(text.slice(1)) : NaN;
  if (name && isReferenceVersion(version)) return { name, version };
  const known = Object.values(referenceLetters).map((letter) => `${letter}${newestReference}`);
  report('unknown', 'reference', text, known.join(' '));
  return name ? { name, version: newestReference } : fallback;
}
