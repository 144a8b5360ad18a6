/** What comes anew within this time, in milliseconds, never pales. */
const patience = 250;

/**
 * Whether what is drawn pales, as it has been of an earlier run for long. A timer decides, no transition with a delay: a
 * browser makes a layer of what waits for a transition and composes the page anew in every frame until then, which takes
 * the processor from the sample that is to come.
 * @param isEarlier whether what is drawn is of an earlier run, as a derived value reads it
 */
export function createPale(isEarlier: () => boolean): { readonly now: boolean } {
  const earlier = $derived(isEarlier());
  let lasts = $state(false);
  $effect(() => {
    lasts = false;
    if (!earlier) return;
    const timer = setTimeout(() => (lasts = true), patience);
    return () => clearTimeout(timer);
  });
  return {
    get now() {
      return earlier && lasts;
    },
  };
}
