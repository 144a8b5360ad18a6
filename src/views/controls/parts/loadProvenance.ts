import type { Provenance } from '#model/provenance.ts';

let loading: Promise<Provenance> | undefined;

/** Where all figures come from, loaded once, when someone asks; after a failure the next call tries again. */
export function loadProvenance(): Promise<Provenance> {
  loading ??= import('#model/generated/provenance.json').then(
    (module) => module.default as unknown as Provenance,
  );
  loading.catch(() => (loading = undefined));
  return loading;
}
