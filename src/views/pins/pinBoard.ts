import { boardMessages } from '#i18n/board/messages.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import { pinsMessages } from '#i18n/pins/messages.ts';
import { defaultScenario } from '#model/defaultScenario.ts';
import type { Board } from '#state/board.svelte.ts';
import { mostPins, pinLetter, type Pin } from '#state/Pins.svelte.ts';
import { pinTitle } from '../header/referenceName.ts';
import { scenarioTitle, worldTitle } from '../header/scenarioName.ts';

/** Characters of the name of a pin, as many as a link carries. */
export const nameLength = 40;

/** Title of a pin by its place. */
export function titleOf(pins: Board['pins'], pin: Pin): string {
  return pinTitle(pinLetter(pins.list.indexOf(pin)), pin.name);
}

/** Name for the scenario on the board: its title, its world where that is not the usual one, and a number where others have it. */
export function proposedName({ scenario, pins }: Board, language: LanguageName): string {
  const words = boardMessages[language].header;
  const { current } = scenario;
  const world = worldTitle(current, words, language);
  const usual = world === worldTitle(defaultScenario, words, language);
  const title = scenarioTitle(current, words) + (usual ? '' : words.separator + world);
  const name = title.slice(0, nameLength - 3);
  const taken = new Set(pins.list.map((pin) => pin.name));
  let number = 1;
  while (taken.has(numbered(name, number))) number += 1;
  return numbered(name, number);
}

function numbered(name: string, number: number): string {
  return number === 1 ? name : `${name} ${number}`;
}

/** Why the scenario on the board cannot be pinned, in words; '' where it can. */
export function whyNot({ scenario, pins }: Board, language: LanguageName): string {
  const words = pinsMessages[language];
  const same = pins.of(scenario.current);
  if (same) return words.already(titleOf(pins, same));
  return pins.list.length >= mostPins ? words.full(mostPins) : '';
}

/** Pins the scenario on the board under a name. Returns what is to be told. */
export function pinBoard(board: Board, name: string, language: LanguageName): string {
  const { pins, scenario } = board;
  const reason = whyNot(board, language);
  if (reason !== '') return reason;
  const pin = pins.add(name.trim().slice(0, nameLength), scenario.current);
  return pin ? pinsMessages[language].pinned(titleOf(pins, pin)) : '';
}

/** Pins the scenario on the board under the name it proposes. */
export function pinByKey(board: Board, language: LanguageName): string {
  return pinBoard(board, proposedName(board, language), language);
}
