import type { Report } from './LinkReport.ts';
import {
  mostPins,
  mostSteps,
  type LinkPin,
  type LinkShown,
  type LinkStep,
  type ReadState,
} from './linkState.ts';
import { readBoard } from './readBoard.ts';
import { readLetter } from './readLetter.ts';
import { readScenario } from './readScenario.ts';
import { frozenBoard } from './references.ts';
import { readCaption, readPinName, splitScopes, type Scope } from './scopes.ts';
import { languageLetters, themeLetters, type Sections } from './sections.ts';
import { splitSections } from './splitSections.ts';

/** What the sections of an unpacked link say; those of a pin or a step are reported under its number. */
export function readState(parts: readonly string[], report: Report): ReadState {
  const { board, pins, steps } = splitScopes(parts);
  const sections = splitSections(board, report);
  const language = readLetter(sections, 'language', languageLetters, report);
  const theme = readLetter(sections, 'theme', themeLetters, report);
  const read = readScopes(pins, mostPins, 'pins', report, readPin);
  const story = readScopes(steps, mostSteps, 'story', report, (scope, tell) =>
    readStep(scope, read.length, tell),
  );
  return {
    ...readShown(sections, read.length, report),
    ...(language && { language }),
    ...(theme && { theme }),
    ...(read.length > 0 && { pins: read }),
    ...(story.length > 0 && { story }),
  };
}

function readShown(sections: Sections, pins: number, report: Report): LinkShown & ReadState {
  const { scenario, version } = readScenario(sections, report);
  const referencePin = readReferencePin(sections.referencePin, pins, report);
  return {
    ...readBoard(sections, frozenBoard(version), report),
    scenario,
    ...(referencePin !== undefined && { referencePin }),
  };
}

function readReferencePin(
  text: string | undefined,
  pins: number,
  report: Report,
): number | undefined {
  if (text === undefined) return undefined;
  const place = /^\d$/.test(text) ? Number(text) : NaN;
  if (place < pins) return place;
  report('unknown', 'referencePin', text, pins === 0 ? 'a pin' : `[0, ${pins - 1}]`);
  return undefined;
}

function readPin({ head, parts }: Scope, report: Report): LinkPin {
  const { scenario } = readScenario(splitSections(parts, report), report);
  return { ...readPinName(head, report), scenario };
}

function readStep({ head, parts }: Scope, pins: number, report: Report): LinkStep {
  const shown = readShown(splitSections(parts, report), pins, report);
  return { ...readCaption(head, report), shown };
}

/** Reads as many scopes as there may be; what is wrong in one is told with its number, from 1. */
function readScopes<T>(
  scopes: readonly Scope[],
  most: number,
  place: string,
  report: Report,
  read: (scope: Scope, report: Report) => T,
): T[] {
  if (scopes.length > most) report('outOfRange', place, scopes.length, `[0, ${most}]`);
  return scopes.slice(0, most).map((scope, index) =>
    read(scope, (code, within, value, expected) => {
      report(code, `${place}.${index + 1}.${within}`, value, expected);
    }),
  );
}
