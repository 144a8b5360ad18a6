import { codecVersion } from '#model/versions.ts';

/** Rewrites a link of one codec version in the form of the next. */
export type Migration = (link: string) => string;

/** Migrations by the version they start from; each is written once and never changed. */
const migrations: Readonly<Partial<Record<number, Migration>>> = {};

/** A link in the form of the newest codec: one step after the other. Newer links are left as they are. */
export function migrateLink(
  link: string,
  version: number,
  steps: Readonly<Partial<Record<number, Migration>>> = migrations,
  newest: number = codecVersion,
): string {
  let migrated = link;
  for (let from = version; from < newest; from++) migrated = steps[from]?.(migrated) ?? migrated;
  return migrated;
}
