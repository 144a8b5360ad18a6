import type { ClusterId } from '#model/generated/tables.ts';
import { provenanceOf, type Provenance } from '#model/provenance.ts';

/** Years after the base year, or words for figures that came later, in the way a base was found. */
const laterSource = /20[2-9]\d|later|back-cast/;

/**
 * Whether the base figure of a cluster was derived with figures of later years, so that a later figure cannot check it: by
 * the year of the figure it comes from, or by its method.
 */
export function isBaseDerivedLater(provenance: Provenance, id: ClusterId): boolean {
  const row = provenanceOf(provenance, 'clusters', id);
  if (!row) return false;
  const { outputReportedYear = 0, output2019Method, note = '' } = row;
  return (
    outputReportedYear > 2019 || laterSource.test(output2019Method) || note.includes('back-cast')
  );
}
