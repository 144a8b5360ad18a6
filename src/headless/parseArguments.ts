import { parseArgs } from 'node:util';

/** What the command was asked to do. */
export interface Arguments {
  readonly scenario: string;
  readonly draws?: number;
  readonly seed?: number;
  readonly uniforms?: string;
  readonly format: 'json' | 'csv';
  readonly out?: string;
  /** Release whose own engine and data answer, as in `1.1`. */
  readonly release?: string;
}

/** How to call the command. */
export const usage =
  'usage: npm run -s simulate -- SCENARIO [--draws N] [--seed S] [--uniforms FILE] [--format json|csv] [--release N.N] [--out FILE]';

/** A mistake of whoever called the command: one line, exit code 2. */
export class CallMistake extends Error {}

const mostDraws = 1_000_000;
const largestSeed = 4_294_967_295;

/** Whether the arguments ask for the usage only. */
export function asksForHelp(argv: readonly string[]): boolean {
  return argv.some((argument) => argument === '--help' || argument === '-h');
}

/** Reads the arguments of the command; throws `CallMistake`. */
export function parseArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = readArguments(argv);
  const [scenario, ...more] = positionals;
  if (scenario === undefined) throw new CallMistake(`no scenario given; ${usage}`);
  if (more.length > 0) throw new CallMistake(`unexpected argument "${more[0] ?? ''}"; ${usage}`);
  const draws = wholeNumber('--draws', values.draws, 1, mostDraws);
  const seed = wholeNumber('--seed', values.seed, 0, largestSeed);
  const format = values.format ?? 'json';
  if (format !== 'json' && format !== 'csv')
    throw new CallMistake(`--format: "${format}" is not json or csv`);
  if (values.uniforms !== undefined && (draws !== undefined || seed !== undefined))
    throw new CallMistake(
      '--uniforms brings its own draws: it cannot stand with --draws or --seed',
    );
  const { release } = values;
  if (release !== undefined) {
    if (!/^\d{1,4}\.\d{1,4}$/.test(release))
      throw new CallMistake(`--release: "${release}" is no release such as 1.1`);
    const others = draws ?? seed ?? values.uniforms;
    if (others !== undefined || format === 'csv')
      throw new CallMistake(
        '--release takes the scenario as it is: it cannot stand with --draws, --seed, --uniforms or --format csv',
      );
  }
  return {
    scenario,
    format,
    ...(release !== undefined && { release }),
    ...(draws !== undefined && { draws }),
    ...(seed !== undefined && { seed }),
    ...(values.uniforms !== undefined && { uniforms: values.uniforms }),
    ...(values.out !== undefined && { out: values.out }),
  };
}

function readArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: joinNegatives(argv),
      allowPositionals: true,
      options: {
        draws: { type: 'string' },
        seed: { type: 'string' },
        uniforms: { type: 'string' },
        format: { type: 'string' },
        out: { type: 'string' },
        release: { type: 'string' },
      },
    });
  } catch (error) {
    const [first = ''] = error instanceof Error ? error.message.split('\n') : [String(error)];
    const cause = first.replace(/\.? To specify.*$/, '').replace(/\.$/, '');
    throw new CallMistake(`${cause}; ${usage}`);
  }
}

/** `--draws -1` as `--draws=-1`: a number below nought is a value, which is then told to be wrong. */
function joinNegatives(argv: readonly string[]): string[] {
  return argv.reduce<string[]>((joined, argument) => {
    const last = joined.at(-1) ?? '';
    const isValue = /^-\d/.test(argument) && /^--[a-z]+$/.test(last);
    return isValue ? [...joined.slice(0, -1), `${last}=${argument}`] : [...joined, argument];
  }, []);
}

function wholeNumber(
  name: string,
  text: string | undefined,
  least: number,
  most: number,
): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (!(value >= least && value <= most))
    throw new CallMistake(`${name}: "${text}" is not a whole number from ${least} to ${most}`);
  return value;
}
