import { fanDomain } from '#charts/time/fanScale.ts';
import type { FanColour, FanPanel } from '#charts/time/FanProps.ts';
import { sharedDomain } from '#charts/time/sharedDomain.ts';
import { clusters, type ClusterId } from '#model/generated/tables.ts';
import type { StageQuantity } from '#state/Stage.svelte.ts';
import type { PanelContext } from './PanelContext.ts';
import { clusterPanels, panelQuantities } from './timePanels.ts';

/** One quantity of the compared clusters. */
export interface SubjectRow {
  readonly quantity: StageQuantity;
  readonly panels: readonly (FanPanel & { readonly id: ClusterId; readonly colour: FanColour })[];
}

/** Small multiples: one row for each quantity, one panel for each cluster. */
export function subjectRows(
  ids: readonly ClusterId[],
  context: PanelContext,
): readonly SubjectRow[] {
  const subjects = ids.map((id) => ({
    id,
    colour: clusters.find((cluster) => cluster.id === id)!.category,
    panels: clusterPanels(id, context),
  }));
  return panelQuantities(context).map((quantity, place) => ({
    quantity,
    panels: subjects.map(({ id, colour, panels }) => ({ ...panels[place]!, id, colour })),
  }));
}

export type Domains = readonly (readonly [number, number] | undefined)[];

/** A common axis for each quantity where its clusters are near enough to each other. */
export function rowDomains(rows: readonly SubjectRow[]): Domains {
  return rows.map(({ panels }) =>
    sharedDomain(panels.map(({ series, lines }) => fanDomain(series, lines ?? []))),
  );
}
