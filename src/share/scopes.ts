import type { Report } from './LinkReport.ts';
import {
  captionLength,
  notesLength,
  pinColours,
  pinNameLength,
  type LinkPin,
  type LinkStep,
} from './linkState.ts';
import { readNote, shortened, writeNote } from './noteText.ts';
import { askLetters, keyOfLetter, sectionKeys } from './sections.ts';

/** Stands where a step asks nothing. */
const asksNothing = '0';

/** Sections of a link that belong together: those of the board, then those of each pin and of each step. */
export interface Scopes {
  readonly board: readonly string[];
  readonly pins: readonly Scope[];
  readonly steps: readonly Scope[];
}
/** What the section that begins a scope says, and the sections after it. */
export interface Scope {
  readonly head: string;
  readonly parts: readonly string[];
}

/** Parts of an unpacked link by what they belong to. */
export function splitScopes(parts: readonly string[]): Scopes {
  const board: string[] = [];
  const scopes = { pins: [] as Scope[], steps: [] as Scope[] };
  let open = board;
  for (const part of parts) {
    const letter = part.slice(0, 1);
    if (letter !== sectionKeys.pin && letter !== sectionKeys.step) {
      open.push(part);
      continue;
    }
    open = [];
    scopes[letter === sectionKeys.pin ? 'pins' : 'steps'].push({
      head: part.slice(1),
      parts: open,
    });
  }
  return { board, ...scopes };
}

/** Colour and name of a pin. */
export function writePinName({ colour, name }: Pick<LinkPin, 'colour' | 'name'>): string {
  return String(colour) + writeNote(shortened(name, pinNameLength));
}

/** Reads what `writePinName` writes; what is not understood is reported and empty. */
export function readPinName(head: string, report: Report): Pick<LinkPin, 'colour' | 'name'> {
  const colour = pinColours.find((known) => String(known) === head.slice(0, 1));
  if (colour === undefined) report('unknown', 'colour', head.slice(0, 1), pinColours.join(' '));
  return { colour: colour ?? 0, name: readText(head.slice(1), pinNameLength, 'name', report) };
}

/** What a step asks, its caption and its notes. */
export function writeCaption({ asks, caption, notes }: LinkStep): string {
  const letter = asks ? askLetters[asks] : asksNothing;
  const note = notes === '' ? '' : `.${writeNote(shortened(notes, notesLength))}`;
  return letter + writeNote(shortened(caption, captionLength)) + note;
}

/** Reads what `writeCaption` writes; what is not understood is reported and empty. */
export function readCaption(head: string, report: Report): Omit<LinkStep, 'shown'> {
  const letter = head.slice(0, 1);
  const asks = keyOfLetter(askLetters, letter);
  if (!asks && letter !== asksNothing)
    report('unknown', 'asks', letter, [...Object.values(askLetters), asksNothing].join(' '));
  const texts = head.slice(1).split('.');
  if (texts.length > 2) report('unreadable', 'notes', texts.slice(1).join('.'), 'one text');
  const [caption = '', notes = ''] = texts;
  return {
    caption: readText(caption, captionLength, 'caption', report),
    notes: readText(notes, notesLength, 'notes', report),
    ...(asks && { asks }),
  };
}

function readText(text: string, length: number, place: string, report: Report): string {
  const note = readNote(text);
  if (note === undefined) report('unreadable', place, text, 'a text');
  else if (note.length > length) report('outOfRange', place, note, `${length} characters`);
  return shortened(note ?? '', length);
}
