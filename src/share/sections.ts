import {
  permanentCategories,
  permanentClusters,
  permanentColumns,
  permanentDrivers,
  permanentEvents,
  permanentParameters,
  permanentPrefectures,
  permanentPresets,
  permanentQuantities,
  permanentSectors,
} from './permanentIds.ts';

/** Characters that begin the sections of a link. Never given another meaning. */
export const sectionKeys = {
  reference: 'r',
  environment: 'e',
  timeStep: 't',
  levels: 'l',
  starts: 's',
  focus: 'f',
  drivers: 'd',
  events: 'v',
  parameters: 'p',
  priors: 'q',
  baseOutputs: 'b',
  uncertainty: 'u',
  seed: 'z',
  draws: 'n',
  view: 'w',
  selected: 'c',
  prefecture: 'C',
  compared: 'j',
  year: 'y',
  quantity: 'm',
  tabled: 'M',
  sort: 'o',
  strictness: 'i',
  grouping: 'L',
  filterCategories: 'A',
  filterPrefecture: 'P',
  filterSector: 'S',
  filterTier: 'T',
  filterNearLine: 'N',
  filterQuery: 'Y',
  shownReference: 'g',
  referencePin: 'G',
  language: 'h',
  theme: 'k',
  /** Begins a pin; the sections after it are those of its scenario. */
  pin: 'I',
  /** Begins a step of a story; the sections after it are those of what it shows. */
  step: 'J',
  /** All other sections, deflated. */
  packed: 'Z',
  check: 'x',
} as const;
export type Section = keyof typeof sectionKeys;
/** The sections of a link, each without its letter. */
export type Sections = Readonly<Partial<Record<Section, string>>>;

export const referenceLetters = { none: 'n', plan: 'p', maximum: 'm' } as const;
export const viewLetters = {
  ladder: 'l',
  trails: 'r',
  map: 'm',
  time: 't',
  table: 'b',
  compare: 'c',
} as const;
export const languageLetters = { zh: 'z', en: 'e' } as const;
export const themeLetters = { light: 'l', dark: 'd' } as const;
export const strictnessDigits = { tolerant: '0', strict: '1' } as const;
export const groupingLetters = { tiers: 't', lines: 'l' } as const;
export const tierLetters = { tier1000: 'k', tier500: 'h', below: 'b' } as const;
export const tabledLetters = { output: 'o', labourProductivity: 'p' } as const;
export const yearDigits = { '2019': '0', '2020': '1', '2021': '2', '2022': '3' } as const;
export const askLetters = { tier1000: 'k', tier500: 'h' } as const;
export const timeStepDigits = { '1': '0', '0.5': '1', '0.25': '2', '0.125': '3' } as const;
/** Bits of the uncertainty sources that are on. */
export const uncertaintyBits = { parameters: 1, environment: 2, chance: 4, baseData: 8 } as const;

/** Two characters of base 36 for the places in the permanent lists. */
export class Codes<Id extends string> {
  readonly #codes = new Map<string, string>();
  readonly #ids = new Map<string, Id>();

  constructor(ids: readonly Id[]) {
    ids.forEach((id, place) => {
      const code = place.toString(36).padStart(2, '0');
      this.#codes.set(id, code);
      this.#ids.set(code, id);
    });
  }

  code(id: Id): string {
    const code = this.#codes.get(id);
    if (code === undefined) throw new RangeError(`${id} has no permanent number`);
    return code;
  }

  id(code: string): Id | undefined {
    return this.#ids.get(code);
  }
}

export const clusterCodes = new Codes(permanentClusters);
export const parameterCodes = new Codes(permanentParameters);
export const driverCodes = new Codes(permanentDrivers);
export const eventCodes = new Codes(permanentEvents);
export const presetCodes = new Codes(permanentPresets);
export const prefectureCodes = new Codes(permanentPrefectures);
export const sectorCodes = new Codes(permanentSectors);
export const categoryCodes = new Codes(permanentCategories);
export const quantityCodes = new Codes(permanentQuantities);
export const columnCodes = new Codes(permanentColumns);

/** The key of a table whose value is the given letter. */
export function keyOfLetter<K extends string>(
  letters: Readonly<Record<K, string>>,
  letter: string,
): K | undefined {
  return (Object.keys(letters) as K[]).find((key) => letters[key] === letter);
}
