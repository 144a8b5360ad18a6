import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { formatScenario } from '#model/formatScenario.ts';
import { leverIds } from '#model/generated/tables.ts';
import { parseScenario } from '#model/parseScenario.ts';

const files = readdirSync('tests/golden').filter(
  (file) => file.endsWith('.json') && !file.startsWith('uniforms'),
);

function goldenScenario(file: string): Record<string, unknown> {
  const golden = JSON.parse(readFileSync(`tests/golden/${file}`, 'utf8')) as {
    scenario: Record<string, unknown>;
  };
  return golden.scenario;
}

describe('scenarios of the golden files', () => {
  it('are nineteen', () => {
    expect(files).toHaveLength(19);
  });

  it.each(files)('%s is read without an issue and written back as it stands', (file) => {
    const golden = goldenScenario(file);
    const { scenario, issues } = parseScenario(golden);
    expect(issues).toEqual([]);
    expect(scenario.environment).toBe(golden.environment);
    expect(scenario.timeStep).toBe(golden.dt);
    expect(parseScenario(formatScenario(scenario)).scenario).toEqual(scenario);
  });

  it('put every lever at the level given to all', () => {
    const { scenario } = parseScenario(goldenScenario('max-outturn-dt1.json'));
    expect(leverIds.map((id) => scenario.levels[id])).toEqual(leverIds.map(() => 1));
  });

  it('leave the levers they do not name at zero', () => {
    const { scenario } = parseScenario(goldenScenario('single-gf.json'));
    expect(leverIds.filter((id) => scenario.levels[id] !== 0)).toEqual(['gf']);
    expect(scenario.levels.gf).toBe(0.6);
  });

  it('start every lever when they say', () => {
    const golden = goldenScenario('staggered-starts.json');
    expect(parseScenario(golden).scenario.starts).toEqual(golden.starts);
  });
});
