import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { createEngine } from '#engine/run/createEngine.ts';
import { centralProvince } from '#engine/summarise/centralProvince.ts';
import { findNotFinite } from '#engine/summarise/findNotFinite.ts';
import { planScenarios } from '#model/defaultScenario.ts';
import { programLayout } from '#model/generated/program.ts';
import { presetIds } from '#model/generated/tables.ts';

import { formatTableIssue } from '#build/tables/TableIssue.ts';
import { tableFile } from '#build/tables/TableTexts.ts';

/**
 * Makes the central run of every preset scenario in every environment with the generated files in `folder`, which
 * `#model/generated` stands for. Returns the first number that is not finite as a mistake in the tables of `source`.
 */
export function tryModel(source: string, folder: string): readonly string[] {
  const bytes = new Uint8Array(readFileSync(join(folder, 'program.wasm')));
  const engine = createEngine(new WebAssembly.Module(bytes), programLayout);
  for (const environment of presetIds) {
    for (const [name, scenario] of Object.entries(planScenarios)) {
      const { clusters, partialSums } = engine.central({ ...scenario, environment });
      const found = findNotFinite({ clusters, ...centralProvince(partialSums) });
      if (found !== undefined)
        return [mistakeOf(source, found, `in ${environment} with levers at "${name}"`)];
    }
  }
  return [];
}

/** `found` is a quantity with its year, and the cluster where it is one's. */
function mistakeOf(source: string, found: string, run: string): string {
  const [quantity = '', year = '', cluster] = found.split(' ');
  const cause = `no finite number for ${quantity} ${year} ${run}`;
  const file = tableFile('clusters');
  const lines = readFileSync(join(source, file), 'utf8').split('\n');
  const line =
    cluster === undefined ? -1 : lines.findIndex((text) => text.startsWith(`${cluster},`));
  const issue =
    line < 0
      ? { file: '', line: 0, column: '', value: found, cause }
      : { file, line: line + 1, column: 'id', value: cluster ?? '', cause };
  return join(relative(process.cwd(), source), formatTableIssue(issue));
}
