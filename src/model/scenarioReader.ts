import { showValue, type Issue, type IssueCode } from '#model/issue.ts';
import { formatRange, inRange, type Range } from '#model/range.ts';

/** Reads values of unknown shape; what is not right becomes an issue and is left out. */
export interface ScenarioReader {
  readonly issues: readonly Issue[];
  readonly report: (code: IssueCode, place: string, value: unknown, expected: string) => void;
  /** The entries of an object whose key is one of the identifiers, each read in its own way. */
  readonly record: <I extends string, V>(
    place: string,
    value: unknown,
    identifiers: readonly I[],
    read: (place: string, value: unknown, identifier: I) => V | undefined,
  ) => Partial<Record<I, V>>;
  readonly number: (place: string, value: unknown, range: Range) => number | undefined;
  readonly flag: (place: string, value: unknown) => boolean | undefined;
  readonly text: (place: string, value: unknown, longest: number) => string | undefined;
  readonly choice: <V extends string | number>(
    place: string,
    value: unknown,
    among: readonly V[],
  ) => V | undefined;
}

/** A reader with no issues yet. An absent value, undefined, is never an issue. */
export function createScenarioReader(): ScenarioReader {
  const issues: Issue[] = [];

  function report(code: IssueCode, place: string, value: unknown, expected: string): void {
    issues.push({ code, place, value: showValue(value), expected });
  }

  function record<I extends string, V>(
    place: string,
    value: unknown,
    identifiers: readonly I[],
    read: (place: string, value: unknown, identifier: I) => V | undefined,
  ): Partial<Record<I, V>> {
    const allowed = new Set<string>(identifiers);
    const found = entries(place, value).flatMap(([key, entry]): [string, V][] => {
      if (!allowed.has(key)) {
        report('unknown', placeOf(place), key, listed(identifiers));
        return [];
      }
      const kept = read(place === '' ? key : `${place}.${key}`, entry, key as I);
      return kept === undefined ? [] : [[key, kept]];
    });
    return Object.fromEntries(found) as Partial<Record<I, V>>;
  }

  function entries(place: string, value: unknown): [string, unknown][] {
    if (value === undefined) return [];
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return Object.entries(value);
    report('wrongType', placeOf(place), value, 'an object');
    return [];
  }

  function number(place: string, value: unknown, range: Range): number | undefined {
    if (value === undefined) return undefined;
    // Adding zero turns −0 into 0, which text does not tell apart.
    if (typeof value === 'number' && inRange(value, range)) return value + 0;
    if (typeof value === 'number') report('outOfRange', place, value, formatRange(range));
    else report('wrongType', place, value, 'a number');
    return undefined;
  }

  function flag(place: string, value: unknown): boolean | undefined {
    if (value === undefined || typeof value === 'boolean') return value;
    report('wrongType', place, value, 'true or false');
    return undefined;
  }

  function text(place: string, value: unknown, longest: number): string | undefined {
    if (value === undefined || (typeof value === 'string' && value.length <= longest)) return value;
    if (typeof value !== 'string') report('wrongType', place, value, 'a text');
    else report('outOfRange', place, value, `${String(longest)} characters`);
    return undefined;
  }

  function choice<V extends string | number>(
    place: string,
    value: unknown,
    among: readonly V[],
  ): V | undefined {
    const found = among.find((one) => one === value);
    if (found === undefined && value !== undefined)
      report('notAllowed', place, value, among.join(', '));
    return found;
  }

  return { issues, report, record, number, flag, text, choice };
}

/** The whole has no place of its own. */
function placeOf(place: string): string {
  return place === '' ? 'scenario' : place;
}

function listed(identifiers: readonly string[]): string {
  return identifiers.length <= 25
    ? identifiers.join(', ')
    : `${identifiers.slice(0, 12).join(', ')}, … (${identifiers.length})`;
}
