/**
 * FROZEN. What the worker of a release is asked and what it says, the same for every release and every later page:
 * plain texts and numbers, nothing imported. A release is never built anew, so nothing here may change; what a later
 * release needs beyond it gets another number in `release.json`, and pages keep reading the old one.
 */
export const contractVersion = 1;

/** What is asked: the fragment of a link as it was written, with or without `#`, or the text of a scenario file. */
export type ReleaseQuestion = { readonly link: string } | { readonly scenario: string };

/**
 * A question as it is posted to the worker. `program` are the bytes of `program.wasm` of the same release; the worker
 * loads nothing by itself.
 */
export type ReleaseAsk = ReleaseQuestion & {
  readonly call: number;
  readonly program: ArrayBuffer;
};

/** What the worker posts: how far it is, from 0 to 1, any number of times; then the answer, or why there is none. */
export type ReleaseSaying = { readonly call: number } & (
  { readonly progress: number } | { readonly answer: ReleaseAnswer } | { readonly fault: string }
);

/** A part of the link or scenario that the release could not read; it left it out. */
export interface ReleaseIssue {
  readonly code: string;
  readonly place: string;
  readonly value: string;
  readonly expected: string;
}

/** Values by year of `years`; quantiles by year and by level of `levels`. */
export interface ReleaseBand {
  readonly central: readonly number[];
  readonly quantiles: readonly (readonly number[])[];
}

/** A target: quantiles of its statistic, the target itself and as tolerated, and the chance of meeting either. */
export interface ReleaseTarget {
  readonly central: number;
  readonly quantiles: readonly number[];
  readonly value: number;
  readonly toleratedValue: number;
  readonly strict: number;
  readonly tolerant: number;
}

/** Chance of meeting several targets at once; `binding` is the one whose removal raises it most. */
export interface ReleaseJoint {
  readonly probability: number;
  readonly binding: string;
  readonly withoutBinding: number;
}

/** A cluster: quantities by name, and P(reported output ≥ 500 and ≥ 1,000 亿元) by year. */
export interface ReleaseCluster {
  readonly counted: boolean;
  readonly quantities: Readonly<Record<string, ReleaseBand>>;
  readonly reach500: readonly number[];
  readonly reach1000: readonly number[];
}

/** The full sample of a scenario, summarised. Everything is named by permanent identifiers and in the units of the model. */
export interface ReleaseAnswer {
  readonly versions: Readonly<Record<'model' | 'engine' | 'data' | 'codec', number>>;
  /** The scenario as the release understood it, in the form of a scenario file. */
  readonly scenario: unknown;
  readonly issues: readonly ReleaseIssue[];
  readonly draws: number;
  readonly seal: string;
  readonly years: readonly number[];
  readonly levels: readonly number[];
  readonly targets: Readonly<Record<string, ReleaseTarget>>;
  /** Draws by the number of clusters that reach a tier in the last year, from 0 on. */
  readonly tierCounts: Readonly<Record<'tier500' | 'tier1000', readonly number[]>>;
  readonly joint: Readonly<
    Record<'all' | 'headline', Readonly<Record<'strict' | 'tolerant', ReleaseJoint>>>
  >;
  readonly clusters: Readonly<Record<string, ReleaseCluster>>;
  readonly province: Readonly<Record<string, ReleaseBand>>;
}
