import { sameScenario } from '#model/sameScenario.ts';
import type { Scenario } from '#model/scenario.ts';

/** Scenarios that can be pinned beside the one on the board. */
export const mostPins = 6;
export const pinColours = [0, 1, 2, 3, 4, 5] as const;
export type PinColour = (typeof pinColours)[number];

/** A scenario kept beside the one on the board; `key` is its own as long as the page is open. */
export interface Pin {
  readonly key: number;
  readonly name: string;
  readonly colour: PinColour;
  readonly scenario: Scenario;
}
type KeptPin = Omit<Pin, 'key'>;

/** What a pin is called by its place, beside its name and its colour. */
export function pinLetter(place: number): string {
  return 'ABCDEF'.charAt(place);
}

/** The pinned scenarios in their order, and the one that is the reference, if any. */
export class Pins {
  #list = $state.raw<readonly Pin[]>([]);
  #reference = $state<number | undefined>();
  #keys = 0;

  get list(): readonly Pin[] {
    return this.#list;
  }

  /** The pin that is the reference; where there is none, the reference is a scenario of the library. */
  get reference(): Pin | undefined {
    return this.#list.find(({ key }) => key === this.#reference);
  }

  /** The pin that holds this scenario. */
  of(scenario: Scenario): Pin | undefined {
    return this.#list.find((pin) => sameScenario(pin.scenario, scenario));
  }

  /** Pins a scenario in the first colour that is free; undefined when there are six already. */
  add(name: string, scenario: Scenario): Pin | undefined {
    if (this.#list.length >= mostPins) return undefined;
    const colour = pinColours.find((one) => this.#list.every((pin) => pin.colour !== one)) ?? 0;
    const pin = { key: (this.#keys += 1), name, colour, scenario };
    this.#list = [...this.#list, pin];
    return pin;
  }

  rename(key: number, name: string): void {
    this.#change(key, { name });
  }

  recolour(key: number, colour: PinColour): void {
    this.#change(key, { colour });
  }

  remove(key: number): void {
    this.#list = this.#list.filter((pin) => pin.key !== key);
    if (this.#reference === key) this.#reference = undefined;
  }

  /** Puts a pin that was removed back to a place; the reference again where it was. */
  putBack(pin: Pin, place: number, isReference = false): void {
    if (this.#list.length >= mostPins || this.#list.some(({ key }) => key === pin.key)) return;
    this.#list = this.#list.toSpliced(place, 0, pin);
    if (isReference) this.#reference = pin.key;
  }

  /** Moves a pin so many places towards the end, or towards the beginning where it is negative. */
  move(key: number, places: number): void {
    const from = this.#list.findIndex((pin) => pin.key === key);
    const pin = this.#list[from];
    if (!pin) return;
    const others = this.#list.filter((one) => one !== pin);
    const to = Math.min(Math.max(from + places, 0), others.length);
    this.#list = others.toSpliced(to, 0, pin);
  }

  /** Makes a pin the reference, or none of them. */
  refer(key: number | undefined): void {
    this.#reference = key;
  }

  /** Puts these pins in the place of all; `reference` is the place of the one that is the reference. */
  replace(pins: readonly KeptPin[], reference?: number): void {
    this.#list = pins.slice(0, mostPins).map((pin) => ({ ...pin, key: (this.#keys += 1) }));
    this.#reference = reference === undefined ? undefined : this.#list[reference]?.key;
  }

  #change(key: number, part: Partial<KeptPin>): void {
    this.#list = this.#list.map((pin) => (pin.key === key ? { ...pin, ...part } : pin));
  }
}
