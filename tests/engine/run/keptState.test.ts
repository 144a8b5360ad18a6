import { expect, test } from 'vitest';
import type { Engine } from '#engine/run/createEngine.ts';
import { createSobol } from '#engine/sample/createSobol.ts';
import { hashColumns } from '#engine/summarise/hashColumns.ts';
import { clusterQuantities } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import { exampleScenarios } from '../../reference/exampleScenarios.ts';
import { shippedEngine } from '../../reference/shippedEngine.ts';

const lastYear = 3;

function centralHash(engine: Engine, scenario: Scenario): string {
  const { clusters, partialSums } = engine.central(scenario);
  return hashColumns(clusters, ...partialSums);
}

function sampleHash(engine: Engine, scenario: Scenario): string {
  const run = engine.open(scenario, createSobol(scenario.seed), [1], 64);
  run.advance(64);
  const columns = clusterQuantities.flatMap((_, quantity) =>
    run.clusters.map((_cluster, position) => run.column(quantity, lastYear, position)),
  );
  return hashColumns(...columns, run.partialSums(1));
}

test.each<[string, (engine: Engine, scenario: Scenario) => string]>([
  ['central run', centralHash],
  ['sample', sampleHash],
])('no scenario leaves anything in the %s of the next', (_, hashOf) => {
  const alone = exampleScenarios.map(([, scenario]) => hashOf(shippedEngine(), scenario));
  const engine = shippedEngine();
  exampleScenarios.forEach(([first, before], i) => {
    exampleScenarios.forEach(([second, after], j) => {
      expect(hashOf(engine, before), `${first}, again`).toBe(alone[i]);
      expect(hashOf(engine, after), `${second} after ${first}`).toBe(alone[j]);
    });
  });
});
