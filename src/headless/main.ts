import { writeFileSync } from 'node:fs';
import { uniformsFromRows } from '#engine/sample/uniformsFromRows.ts';
import { formatIssue } from '#model/formatIssue.ts';
import { bulkBands, isShardThread, runShardThread } from './bulk.ts';
import { toCsv } from './csv.ts';
import { centralForm, drawsForm } from './forms.ts';
import { loadEngine } from './loadEngine.ts';
import { type Arguments, CallMistake, parseArguments } from './parseArguments.ts';
import { createProgress } from './progress.ts';
import { readJson, readScenario } from './readScenario.ts';
import { summaryForm } from './summaryForm.ts';

type ResultForm = Parameters<typeof toCsv>[0];

if (isShardThread()) runShardThread();
else await main();

async function main(): Promise<void> {
  try {
    const options = parseArguments(process.argv.slice(2));
    const form = await resultOf(options);
    const text = options.format === 'csv' ? toCsv(form) : `${JSON.stringify(form)}\n`;
    write(text, options.out);
  } catch (error) {
    if (!(error instanceof CallMistake)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

async function resultOf(options: Arguments): Promise<ResultForm> {
  const read = readScenario(options.scenario);
  const scenario = { ...read, seed: options.seed ?? read.seed };
  if (options.uniforms !== undefined) {
    const answer = uniformsFromRows(rowsOf(readJson(options.uniforms)));
    if ('issue' in answer)
      throw new CallMistake(`${options.uniforms}: ${formatIssue(answer.issue)}`);
    return drawsForm(loadEngine(), scenario, answer.source);
  }
  if (options.draws === undefined) return centralForm(loadEngine(), scenario);
  const progress = createProgress(process.stderr, () => performance.now());
  const bands = await bulkBands(loadEngine(), scenario, options.draws, progress.report);
  progress.end();
  return summaryForm(scenario, bands);
}

/** The table of uniforms itself, or an object that has it under `uniforms`. */
function rowsOf(value: unknown): unknown {
  const named = typeof value === 'object' && value !== null && 'uniforms' in value;
  return named ? value.uniforms : value;
}

function write(text: string, file: string | undefined): void {
  if (file === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(file, text);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'failed';
    throw new CallMistake(`${file}: cannot be written (${code})`);
  }
}
