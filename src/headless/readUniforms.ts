import type { UniformSource } from '#engine/sample/UniformSource.ts';
import { uniformsFromRows } from '#engine/sample/uniformsFromRows.ts';
import { environmentShocks } from '#model/dimensionsOf.ts';
import { formatIssue } from '#model/formatIssue.ts';
import { clusterIds, eventIds, parameterIds, sectorIds } from '#model/generated/tables.ts';
import { showValue } from '#model/issue.ts';
import { simulatedYears } from '#model/quantities.ts';
import { CallMistake } from './parseArguments.ts';
import { readJson } from './readScenario.ts';

/**
 * The table of uniforms of a file: the rows themselves, or an object that has them under `uniforms` and, if it says
 * it, the names of their columns under `order`. Throws `CallMistake` that names file, place and value.
 */
export function readUniforms(file: string): UniformSource {
  const value = readJson(file);
  const isNamed = typeof value === 'object' && value !== null && 'uniforms' in value;
  if (isNamed && 'order' in value) checkOrder(file, value.order);
  const answer = uniformsFromRows(isNamed ? value.uniforms : value);
  if ('issue' in answer) throw new CallMistake(`${file}: ${formatIssue(answer.issue)}`);
  return answer.source;
}

function checkOrder(file: string, order: unknown): void {
  const names = dimensionNames();
  if (!Array.isArray(order) || order.length !== names.length) {
    const found = Array.isArray(order) ? `a list of ${order.length}` : showValue(order);
    throw new CallMistake(`${file}: order: ${found} is not a list of ${names.length} names`);
  }
  const place = names.findIndex((name, index) => order[index] !== name);
  if (place >= 0)
    throw new CallMistake(
      `${file}: order[${place}]: ${showValue(order[place])} is not "${names[place] ?? ''}"`,
    );
}

/** Names of the dimensions of the sample in their order (see `dimensionsOf`). */
function dimensionNames(): string[] {
  const byYear = (kind: string, names: readonly string[]): string[] =>
    simulatedYears.flatMap((year) => names.map((name) => `${kind}/${name}/${year}`));
  return [
    ...parameterIds.map((name) => `parameter/${name}`),
    ...byYear('environment', environmentShocks),
    ...byYear('sector', sectorIds),
    ...byYear('cluster', clusterIds),
    ...clusterIds.map((name) => `baseYear/${name}`),
    ...eventIds.map((name) => `event/${name}`),
  ];
}
