import { dimensionless, multiplyDimensions, type Dimension } from './dimension.ts';

/** A unit of the model as in equations.json: a base unit, or a power of ten of another one. */
export interface UnitDefinition {
  readonly name: string;
  readonly base?: boolean;
  readonly definition?: string;
}

const builtIn = ['year', 'm', 'tonne'];

/** Units by name; a definition has the form "1e4 yuan". Throws on an unreadable definition. */
export function unitTable(definitions: readonly UnitDefinition[]): Map<string, Dimension> {
  const table = new Map<string, Dimension>();
  const define = (name: string): void => {
    table.set(name, { scale: 0, powers: new Map([[name, 1]]) });
  };
  builtIn.forEach(define);
  for (const { name, base, definition } of definitions) {
    if (base) {
      define(name);
      continue;
    }
    const match = /^1e(\d+) (.+)$/.exec(definition ?? '');
    const rest = match && parseUnit(match[2] as string, table);
    if (!match || !rest)
      throw new Error(`unit ${name}: unreadable definition "${definition ?? ''}"`);
    table.set(name, { scale: rest.scale + Number(match[1]), powers: rest.powers });
  }
  return table;
}

/**
 * Reads a unit such as "wanyuan/(person year)", "m^3/wanyuan", "year^-1" or "1".
 * @returns undefined when a name is unknown or the text has another form
 */
export function parseUnit(
  text: string,
  table: ReadonlyMap<string, Dimension>,
): Dimension | undefined {
  if (text === '1') return dimensionless;
  const [over, under, ...more] = text.split('/');
  if (over === undefined || more.length > 0) return undefined;
  const numerator = parseFactors(over, table);
  const denominator =
    under === undefined ? dimensionless : parseFactors(under.replace(/^\((.*)\)$/, '$1'), table);
  if (!numerator || !denominator) return undefined;
  return multiplyDimensions(numerator, denominator, -1);
}

function parseFactors(text: string, table: ReadonlyMap<string, Dimension>): Dimension | undefined {
  let product = dimensionless;
  for (const factor of text.trim().split(/\s+/)) {
    const match = /^([A-Za-z]+)(?:\^(-?\d+))?$/.exec(factor);
    const unit = match && table.get(match[1] as string);
    if (!match || !unit) return undefined;
    product = multiplyDimensions(product, unit, match[2] === undefined ? 1 : Number(match[2]));
  }
  return product;
}
