import { cpus } from 'node:os';
import { scenarioOf } from '../reference/scenarioOf.ts';
import { clusters } from '#model/generated/tables.ts';
import { evaluateWithMathjs } from '../reference/mathjsEvaluator.ts';
import { growthWithClusters, growthWithDraws } from './growth.ts';
import { prepare } from './prepare.ts';
import { interleave } from './rounds.ts';
import { sameWork } from './sameWork.ts';
import { sampleAndSummary } from './sampleAndSummary.ts';
import { type Report, tableLines } from './tableLines.ts';

const draws = 1024;
const rounds = 7;

/** Measures the compiled model given, prints a table with `print` and returns the report for machines. */
export function bench(bytes: Uint8Array<ArrayBuffer>, print: (line: string) => void): Report {
  const scenario = scenarioOf({ environment: 'outturn', allLevers: 0.6 });
  const module = new WebAssembly.Module(bytes);
  const { engine, ...preparation } = prepare(bytes, scenario, draws);
  const work = sameWork(engine, scenario, draws);
  const difference = work.difference();
  if (!(difference < 1e-9)) throw new Error(`the variants differ by ${difference}`);
  const allClusters = clusters.map((_, index) => index);
  let draw = 0;
  const variants = interleave(
    [
      { name: 'engine', run: work.engine },
      { name: 'generatedJavaScript', run: work.generatedJavaScript },
      {
        name: 'mathjs',
        scale: draws,
        run: () => void evaluateWithMathjs(scenario, work.draws, draw++, allClusters),
      },
    ],
    rounds,
  );
  const report: Report = {
    machine: {
      node: process.version,
      processor: cpus()[0]?.model ?? 'unknown processor',
      cores: cpus().length,
    },
    work: {
      draws,
      timeStep: scenario.timeStep,
      clusters: clusters.length,
      rounds,
      difference,
      mathjsDraws: 1,
    },
    variants,
    ratios: {
      'generatedJavaScript/engine':
        variants.generatedJavaScript!.medianMs / variants.engine!.medianMs,
      'mathjs/engine': variants.mathjs!.medianMs / variants.engine!.medianMs,
    },
    preparation,
    ...sampleAndSummary(engine, scenario, draws),
    growth: {
      clusters: growthWithClusters(module, scenario),
      draws: growthWithDraws(module, scenario),
    },
  };
  for (const line of tableLines(report)) print(line);
  return report;
}
