import type { Provenance } from '#model/provenance.ts';
import { loadOnce } from '../../parts/loadOnce.ts';

/** Where all figures come from, loaded once, when someone asks. */
export const loadProvenance = loadOnce(() =>
  import('#model/generated/provenance.json').then(
    (module) => module.default as unknown as Provenance,
  ),
);
