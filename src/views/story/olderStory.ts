import { releaseOfPage } from '#model/versions.ts';
import { isBefore, releaseName } from '#releases/releaseName.ts';
import type { ReadStory } from '#share/storyText.ts';
import type { OlderWork } from '#state/OlderWork.ts';

/** The steps of a story file that an earlier release wrote, if one did; each can be asked for as it was saved. */
export function olderStory({ steps, written }: ReadStory): OlderWork | undefined {
  const versions = written.find((one) => isBefore(one.versions, releaseOfPage))?.versions;
  if (!versions) return undefined;
  const older = steps.flatMap(({ shown: { scenario } }, place) => {
    const { link, versions: own } = written[place]!;
    return releaseName(own) === releaseName(versions) ? [{ asked: { link }, scenario }] : [];
  });
  return { ...older[0]!, versions, steps: older };
}
