import { factors, type Growth } from './growth.ts';
import type { Preparation } from './prepare.ts';
import type { Timing } from './rounds.ts';

/** What the benchmark in Node found. */
export interface Report {
  readonly machine: { readonly node: string; readonly processor: string; readonly cores: number };
  readonly work: {
    readonly draws: number;
    readonly timeStep: number;
    readonly clusters: number;
    readonly rounds: number;
    readonly difference: number;
    readonly mathjsDraws: number;
  };
  readonly variants: Readonly<Record<string, Timing>>;
  readonly ratios: Readonly<Record<string, number>>;
  readonly preparation: Omit<Preparation, 'engine'>;
  readonly sample: Readonly<Record<string, Timing>>;
  readonly summary: Readonly<Record<string, Timing>>;
  readonly growth: Readonly<Record<'clusters' | 'draws', Growth>>;
}

const number = (value: number, digits = 1): string =>
  value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });
const row = (name: string, value: string, note = ''): string =>
  `  ${name.padEnd(34)}${value.padStart(12)}  ${note}`.trimEnd();
const times = (
  timings: Readonly<Record<string, Timing>>,
  note: (name: string) => string,
): string[] =>
  Object.entries(timings).map(([name, { medianMs }]) =>
    row(name, `${number(medianMs)} ms`, note(name)),
  );

function growthLines(what: string, { medianMs, perUnit }: Growth): string[] {
  return factors.map((factor, i) =>
    row(
      `${what} ×${factor}`,
      `${number(medianMs[i]!)} ms`,
      `${number(perUnit[i]!, 2)} of the time per unit at ×1`,
    ),
  );
}

/** The report as a table for people. */
export function tableLines(report: Report): string[] {
  const { machine, work, variants, ratios, preparation } = report;
  const cost = (name: string): string => {
    if (name === 'engine') return '';
    const ratio = `${number(ratios[`${name}/engine`]!)} × the engine`;
    return name === 'mathjs' ? `${ratio} (scaled from ${work.mathjsDraws} draw a round)` : ratio;
  };
  return [
    `Node ${machine.node}, ${machine.cores} cores, ${machine.processor}`,
    `${work.draws} draws of ${work.clusters} clusters, time step ${work.timeStep}, all columns written;`,
    `median of ${work.rounds} interleaved rounds; results agree within ${work.difference.toExponential(1)}`,
    'Simulation',
    ...times(variants, cost),
    'Compilation',
    row('equations to bytes, first', `${number(preparation.equationsToBytesMs)} ms`),
    row('equations to bytes, again', `${number(preparation.warmEquationsToBytesMs)} ms`),
    row(
      'bytes to module',
      `${number(preparation.bytesToModuleMs)} ms`,
      `${preparation.bytes} bytes`,
    ),
    row('first central run', `${number(preparation.firstCentralRunMs)} ms`),
    'Sample',
    ...times(report.sample, () => ''),
    'Summary',
    ...times(report.summary, () => ''),
    'Memory',
    row('engine, sample and all columns', `${number(preparation.memoryMegabytes, 0)} MB`),
    'Growth (three quantities kept)',
    ...growthLines('clusters', report.growth.clusters),
    ...growthLines('draws, drawing included', report.growth.draws),
  ];
}
