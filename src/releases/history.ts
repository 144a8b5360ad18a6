/** What changed with a release, in words for whoever opens an older link. */
export interface ReleaseNotes {
  readonly engine: number;
  readonly data: number;
  /** Day of the release, as in `2026-11-26`. */
  readonly date: string;
  readonly notes: Readonly<Record<'zh' | 'en', string>>;
}

/** Every release, the oldest first; the last is that of these sources. The list only grows. */
export const releaseHistory: readonly ReleaseNotes[] = [
  {
    engine: 1,
    data: 1,
    date: '2026-11-26',
    notes: { zh: '首次发布。', en: 'First release.' },
  },
];
