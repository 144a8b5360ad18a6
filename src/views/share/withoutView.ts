import type { LinkState } from '#share/linkState.ts';

/** What a link without the view carries: the scenario and what it is measured from, be it a pin. */
export function withoutView({ scenario, reference, pins, referencePin }: LinkState): LinkState {
  const pin = referencePin === undefined ? undefined : pins?.[referencePin];
  return {
    ...{ scenario, reference, view: 'ladder' },
    ...(pin && { pins: [pin], referencePin: 0 }),
  };
}
