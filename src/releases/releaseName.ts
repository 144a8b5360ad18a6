/** What of a link's versions tells the release that made its numbers; the form of the link is not part of it. */
export interface ReleaseVersions {
  readonly engine: number;
  readonly data: number;
}

/** The name of a release, which is that of its folder: `1.1`. */
export function releaseName({ engine, data }: ReleaseVersions): string {
  return `${engine}.${data}`;
}

/** Whether one release came before another: neither part is newer, and they differ. */
export function isBefore(one: ReleaseVersions, other: ReleaseVersions): boolean {
  const isNoNewer = one.engine <= other.engine && one.data <= other.data;
  return isNoNewer && releaseName(one) !== releaseName(other);
}
