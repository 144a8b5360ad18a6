import { readFileSync } from 'node:fs';
import { createEngine, type Engine } from '#engine/run/createEngine.ts';
import { programLayout } from '#model/generated/program.ts';

/** The engine of the compiled program that lies beside the bundled command. */
export function loadEngine(): Engine {
  const bytes = readFileSync(new URL('program.wasm', import.meta.url));
  return createEngine(new WebAssembly.Module(new Uint8Array(bytes)), programLayout);
}
