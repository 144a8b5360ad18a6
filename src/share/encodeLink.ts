import { normaliseScenario } from '#model/normaliseScenario.ts';
import { quantiseScenario } from '#model/quantiseScenario.ts';
import type { Scenario } from '#model/scenario.ts';
import { codecVersion, dataVersion, engineVersion } from '#model/versions.ts';
import { closeLink } from './closeLink.ts';
import { referenceNames, type LinkState, type ReferenceName } from './linkState.ts';
import { frozenBoard, frozenReference, newestReference } from './references.ts';
import { languageLetters, referenceLetters, sectionKeys, themeLetters } from './sections.ts';
import type { Section } from './sections.ts';
import { writeBoard } from './writeBoard.ts';
import { writeScenario } from './writeScenario.ts';

/**
 * The fragment of a link, without `#`: versions of codec, engine and data, the named reference, then only what
 * differs from it, and a check. Only letters, digits, `-`, `_`, `.` and `~`.
 */
export function encodeLink(state: LinkState): string {
  const scenario = quantiseScenario(normaliseScenario(state.scenario));
  const candidates = referenceNames.map((name) => write(state, scenario, name));
  return closeLink(candidates.reduce((best, link) => (link.length < best.length ? link : best)));
}

function write(state: LinkState, scenario: Scenario, base: ReferenceName): string {
  const reference = frozenReference(base, newestReference);
  const sections: [Section, string][] = [
    ['reference', referenceLetters[base] + String(newestReference)],
    ...writeScenario(scenario, reference),
    ...writeBoard({ ...frozenBoard(newestReference), ...state }, frozenBoard(newestReference)),
    ['language', state.language ? languageLetters[state.language] : ''],
    ['theme', state.theme ? themeLetters[state.theme] : ''],
  ];
  return [
    [codecVersion, engineVersion, dataVersion].join('.'),
    ...sections.filter(([, text]) => text !== '').map(([key, text]) => sectionKeys[key] + text),
  ].join('~');
}
