import { askNames } from '#share/linkState.ts';
import { longestLink } from '#share/decodeLink.ts';
import type { Segment } from '#views/footer/changeSentence.ts';
import { mostGuesses, type Guess } from '#views/present/guess.ts';
import { subjectOf } from '#views/present/lastMoved.ts';
import type { AudienceWindow } from '#views/present/AudienceWindow.ts';
import type { RoomState, Round } from '#views/present/RoomState.ts';

/** What a room is shown: the board as a link without its story, and what stands beside it. */
export interface Shown extends RoomState {
  readonly kind: 'shown';
  readonly link: string;
  /** Whether a gesture is under way: orders and axes hold still. */
  readonly moving: boolean;
}

/** What two windows of a presentation say to each other, as plain data. */
export type Message =
  | Shown
  /** A presenter claims the name of the channel. */
  | { readonly kind: 'claim'; readonly key: string }
  /** The presenter that has the name says so to the one that claims it. */
  | { readonly kind: 'taken'; readonly key: string }
  /** The presenter asks who is there. */
  | { readonly kind: 'who' }
  /** The presenter closes the second window. */
  | { readonly kind: 'close' }
  /** A second window tells of itself and wants to be shown something. */
  | ({ readonly kind: 'here' } & AudienceWindow)
  /** A second window is gone. */
  | { readonly kind: 'gone'; readonly key: string };

type Fields = Readonly<Record<string, unknown>>;

const longestText = 1000;
const mostSegments = 40;
const largestCount = 9999;
const largestSide = 100_000;

/** Reads what came over the channel, whatever it is; undefined for anything that is no message. */
export function readMessage(value: unknown): Message | undefined {
  const fields = fieldsOf(value);
  switch (fields?.kind) {
    case 'who':
    case 'close':
      return { kind: fields.kind };
    case 'claim':
    case 'taken':
    case 'gone':
      return isText(fields.key, 40) ? { kind: fields.kind, key: fields.key } : undefined;
    case 'here':
      return readHere(fields);
    case 'shown':
      return readShown(fields);
    default:
      return undefined;
  }
}

function readHere({ key, width, height, seal }: Fields): Message | undefined {
  if (!isText(key, 40) || key === '' || !isText(seal, 40)) return undefined;
  if (!isWithin(width, 1, largestSide) || !isWithin(height, 1, largestSide)) return undefined;
  return { kind: 'here', key, width, height, seal };
}

function readShown(fields: Fields): Message | undefined {
  const { link, moving, caption, blank, factor } = fields;
  const subject = isText(fields.subject, 40) ? subjectOf(fields.subject) : undefined;
  const sentence = readList(fields.sentence, mostSegments, readSegment);
  const round = fields.round === undefined ? undefined : readRound(fields.round);
  if (!isText(link, longestLink) || !isText(caption, longestText)) return undefined;
  if (typeof moving !== 'boolean' || typeof blank !== 'boolean') return undefined;
  if (!isWithin(factor, 0.1, 10) || !subject || !sentence) return undefined;
  if (fields.round !== undefined && !round) return undefined;
  const beside = { caption, subject, sentence, blank, factor, ...(round && { round }) };
  return { kind: 'shown', link, moving, ...beside };
}

function readSegment(value: unknown): Segment | undefined {
  const fields = fieldsOf(value);
  if (!isText(fields?.text, longestText)) return undefined;
  return { text: fields.text, ...(fields.strong === true && { strong: true }) };
}

/** Reads a question that the room guesses; undefined for anything else. */
export function readRound(value: unknown): Round | undefined {
  const fields = fieldsOf(value);
  const asks = askNames.find((name) => name === fields?.asks);
  const guesses = readList(fields?.guesses, mostGuesses, readGuess);
  if (!asks || !guesses || typeof fields?.revealed !== 'boolean') return undefined;
  return { asks, guesses, revealed: fields.revealed };
}

function readGuess(value: unknown): Guess | undefined {
  const fields = fieldsOf(value);
  const { low, high } = fields ?? {};
  if (!isCount(low) || !isCount(high) || low > high) return undefined;
  return { low, high };
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null ? (value as Fields) : undefined;
}

function readList<Item>(
  value: unknown,
  most: number,
  read: (item: unknown) => Item | undefined,
): readonly Item[] | undefined {
  if (!Array.isArray(value) || value.length > most) return undefined;
  const items = value.map((item: unknown) => read(item));
  return items.every((item) => item !== undefined) ? items : undefined;
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && isWithin(value, 0, largestCount);
}
