import type { CodeSection } from './codeSection.ts';
import type { GraphNode } from './expressionGraph.ts';

/** One output at a simulated year's end and for 2019. */
export interface OutputNodes {
  readonly yearEnd: GraphNode;
  readonly in2019: GraphNode;
}

/** Writes the columns of one year and adds to the province sums and the tier counts. */
export function resultStatements(
  section: CodeSection,
  year: string,
  columns: readonly OutputNodes[],
  sums: readonly OutputNodes[],
  when: keyof OutputNodes,
): string[] {
  const outputs = columns.map((column) => section.reference(column[when]));
  const writes = outputs.map(
    (value, quantity) =>
      `columns[((${String(quantity)} * 4 + ${year}) * clusters + cluster) * stride + draw] = ${value};`,
  );
  const total = (series: number): string => `sumsOfDraw[${String(series * 4)} + ${year}]`;
  const adds = sums.map((sum, series) => `${total(series)} += ${section.reference(sum[when])};`);
  const reported = outputs[0] ?? '0';
  return [
    ...writes,
    'if (isCounted) {',
    ...adds,
    `if (${reported} >= 1000) ${total(sums.length)}++;`,
    `if (${reported} >= 500) ${total(sums.length + 1)}++;`,
    '}',
  ];
}
