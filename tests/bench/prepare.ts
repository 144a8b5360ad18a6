import { compileModel } from '#engine/compile/compileModel.ts';
import { type Engine, createEngine } from '#engine/run/createEngine.ts';
import { createSobol } from '#engine/sample/createSobol.ts';
import { equations } from '#model/equations.ts';
import { programLayout } from '#model/generated/program.ts';
import { parameters } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import { allShards } from '../reference/engineResult.ts';
import { time } from './rounds.ts';

/** From equations to a first result, and the megabytes a run of all columns takes. */
export interface Preparation {
  readonly engine: Engine;
  readonly bytes: number;
  readonly equationsToBytesMs: number;
  readonly warmEquationsToBytesMs: number;
  readonly bytesToModuleMs: number;
  readonly firstCentralRunMs: number;
  readonly memoryMegabytes: number;
}

const megabyte = 2 ** 20;

function compile(): Uint8Array<ArrayBuffer> {
  const answer = compileModel(equations, parameters);
  if (!answer.ok) throw new Error(answer.errors.map(({ cause }) => cause).join('\n'));
  return answer.bytes;
}

/** Times the first and a later compilation, and the first runs of a fresh module. */
export function prepare(
  bytes: Uint8Array<ArrayBuffer>,
  scenario: Scenario,
  draws: number,
): Preparation {
  const before = process.memoryUsage.rss();
  let module: WebAssembly.Module | undefined;
  const bytesToModuleMs = time(() => (module = new WebAssembly.Module(bytes)));
  const engine = createEngine(module as unknown as WebAssembly.Module, programLayout);
  const firstCentralRunMs = time(() => engine.central(scenario));
  engine.open(scenario, createSobol(scenario.seed), allShards, draws).advance(draws);
  const memoryMegabytes = (process.memoryUsage.rss() - before) / megabyte;
  return {
    engine,
    bytes: bytes.length,
    equationsToBytesMs: time(compile),
    warmEquationsToBytesMs: time(compile),
    bytesToModuleMs,
    firstCentralRunMs,
    memoryMegabytes,
  };
}
