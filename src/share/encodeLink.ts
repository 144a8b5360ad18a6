import { codecVersion, dataVersion, engineVersion } from '#model/versions.ts';
import { closeLink } from './closeLink.ts';
import { frozenBoard, newestReference } from './references.ts';
import type { LinkPin, LinkShown, LinkState, LinkStep } from './linkState.ts';
import { writeCaption, writePinName } from './scopes.ts';
import { languageLetters, sectionKeys, themeLetters, type Section } from './sections.ts';
import { writeBoard } from './writeBoard.ts';
import { writeShortest } from './writeShortest.ts';

/**
 * The fragment of a link, without `#`: versions of codec, engine and data, the named reference, then only what
 * differs from it, the pins and the steps of a story in the same way, and a check. Only letters, digits, `-`, `_`,
 * `.` and `~`.
 */
export function encodeLink(state: LinkState): string {
  const sections: [Section, string][] = [
    ...writeShown(state),
    ['language', state.language ? languageLetters[state.language] : ''],
    ['theme', state.theme ? themeLetters[state.theme] : ''],
    ...(state.pins ?? []).flatMap(writePin),
    ...(state.story ?? []).flatMap(writeStep),
  ];
  return closeLink(
    [
      [codecVersion, engineVersion, dataVersion].join('.'),
      ...sections.map(([key, text]) => sectionKeys[key] + text),
    ]
      .filter((section) => section.length > 1)
      .join('~'),
  );
}

function writeShown(shown: LinkShown): [Section, string][] {
  const frozen = frozenBoard(newestReference);
  const { referencePin } = shown;
  return [
    ...writeShortest(shown.scenario),
    ...writeBoard({ ...frozen, ...shown }, frozen),
    ['referencePin', referencePin === undefined ? '' : String(referencePin)],
  ];
}

function writePin(pin: LinkPin): [Section, string][] {
  return [['pin', writePinName(pin)], ...writeShortest(pin.scenario)];
}

function writeStep(step: LinkStep): [Section, string][] {
  return [['step', writeCaption(step)], ...writeShown(step.shown)];
}
