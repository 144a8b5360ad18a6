/** A name in both languages, by the permanent identifier of what it names. */
export interface ReleaseNamed {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

export interface ReleaseFile {
  readonly bytes: number;
  /** Hexadecimal SHA-256 of the content. */
  readonly sha256: string;
}

/** `release.json`: what a release says of itself to pages and people that never knew it. FROZEN like the contract. */
export interface ReleaseCard {
  /** Version of the contract its worker keeps. */
  readonly contract: number;
  readonly versions: Readonly<Record<'model' | 'engine' | 'data' | 'codec', number>>;
  readonly date: string;
  readonly notes: Readonly<Record<'zh' | 'en', string>>;
  readonly files: Readonly<Record<'worker.js' | 'program.wasm', ReleaseFile>>;
  /** Identifiers it knows, with the names they had. */
  readonly names: Readonly<Record<'targets' | 'levers' | 'clusters', readonly ReleaseNamed[]>>;
  /** What its answers hold. */
  readonly answers: {
    readonly years: readonly number[];
    readonly levels: readonly number[];
    readonly quantities: readonly string[];
    readonly series: readonly string[];
  };
  /** Digests of what its numbers follow from, by table and column; a change of any of them needs another version. */
  readonly figures: Readonly<Record<string, string>>;
}
