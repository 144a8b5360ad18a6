import type { LadderCluster } from './LadderProps.ts';

/** One cluster with the figures of its row, 亿元 and probabilities. */
export interface LadderRow {
  readonly cluster: LadderCluster;
  readonly base: number;
  /** 2022 median; central run where there are no bands. */
  readonly median: number;
  /** 5, 25, 75, 95 % of 2022. */
  readonly band?: readonly [number, number, number, number];
  readonly reference?: number;
  readonly reach500?: number;
  readonly reach1000?: number;
  readonly crossing?: { readonly line: 500 | 1000; readonly direction: 'up' | 'down' };
}

/** A group of rows with the numbers its heading needs. */
export interface TierGroup {
  /** Tiers of the median, or the line the rows are near. */
  readonly kind: 'tier1000' | 'tier500' | 'below' | 'line1000' | 'line500';
  /** Clusters in the group, rows and swarm. */
  readonly count: number;
  /** Of these, newly across the line of the group since 2019. */
  readonly crossed: number;
  /** Mean number of clusters of the group that reach 500 亿元 (sum of P); undefined without probabilities. */
  readonly expected?: number;
}
