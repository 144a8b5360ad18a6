import { readFileSync } from 'node:fs';
import { createEngine, type Engine } from '#engine/run/createEngine.ts';
import { programLayout } from '#model/generated/program.ts';
import type { ModelTables } from '#model/tables.ts';

const bytes = readFileSync(new URL('../../src/model/generated/program.wasm', import.meta.url));

/** The compiled model as it ships, with tables of the test's own if it has any. */
export function shippedEngine(tables?: ModelTables): Engine {
  return createEngine(shippedModule(), programLayout, tables);
}

/** The compiled model alone. */
export function shippedModule(): WebAssembly.Module {
  return new WebAssembly.Module(bytes);
}
