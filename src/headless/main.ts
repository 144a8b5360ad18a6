import { writeFileSync } from 'node:fs';
import type { Engine } from '#engine/run/createEngine.ts';
import { centralProvince } from '#engine/summarise/centralProvince.ts';
import { findNotFinite, findNotFiniteBand } from '#engine/summarise/findNotFinite.ts';
import type { Scenario } from '#model/scenario.ts';
import { bulkBands, isShardThread, runShardThread } from './bulk.ts';
import { cannotWrite, checkWritable, codeOf } from './checkWritable.ts';
import { createProgress } from './createProgress.ts';
import { centralForm, drawsForm } from './forms.ts';
import { loadEngine } from './loadEngine.ts';
import {
  type Arguments,
  asksForHelp,
  CallMistake,
  parseArguments,
  usage,
} from './parseArguments.ts';
import { readScenario } from './readScenario.ts';
import { readUniforms } from './readUniforms.ts';
import { toCsv } from './toCsv.ts';
import { releasedForm } from './releasedForm.ts';
import { summaryForm } from './summaryForm.ts';

type ResultForm = Parameters<typeof toCsv>[0];

if (isShardThread()) runShardThread();
else await main();

async function main(): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads may stop early, as `head` does.
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    const argv = process.argv.slice(2);
    if (asksForHelp(argv)) {
      write(`${usage}\n`, undefined);
      return;
    }
    const options = parseArguments(argv);
    if (options.out !== undefined) checkWritable(options.out);
    write(await textOf(options), options.out);
  } catch (error) {
    if (!(error instanceof CallMistake)) throw error;
    // No line break, and nothing that a terminal would take for a command.
    process.stderr.write(`${error.message.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')}\n`);
    process.exitCode = 2;
  }
}

async function textOf(options: Arguments): Promise<string> {
  const { scenario, release, format } = options;
  if (release !== undefined) return `${JSON.stringify(await releasedForm(scenario, release))}\n`;
  const form = await resultOf(options);
  return format === 'csv' ? toCsv(form) : `${JSON.stringify(form)}\n`;
}

async function resultOf(options: Arguments): Promise<ResultForm> {
  const read = await readScenario(options.scenario);
  const scenario = { ...read, seed: options.seed ?? read.seed };
  const engine = loadEngine();
  const refuse = (place: string | undefined): void => {
    if (place !== undefined)
      throw new CallMistake(`${options.scenario}: leads to a number that is not finite (${place})`);
  };
  refuse(centralNotFinite(engine, scenario));
  if (options.uniforms !== undefined) {
    const form = drawsForm(engine, scenario, readUniforms(options.uniforms));
    refuse(notFiniteOf(form, ''));
    return form;
  }
  if (options.draws === undefined) return centralForm(engine, scenario);
  const progress = createProgress(process.stderr, () => performance.now());
  const bands = await bulkBands(engine, scenario, options.draws, progress.report);
  progress.end();
  refuse(findNotFiniteBand(bands));
  return summaryForm(scenario, bands);
}

function centralNotFinite(engine: Engine, scenario: Scenario): string | undefined {
  const { clusters, partialSums } = engine.central(scenario);
  return findNotFinite({ clusters, ...centralProvince(partialSums) });
}

/** Path to the first number of a form that is not finite. */
function notFiniteOf(value: unknown, path: string): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : path.slice(1);
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = notFiniteOf(inner, `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function write(text: string, file: string | undefined): void {
  if (file === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw cannotWrite(file, codeOf(error));
  }
}
