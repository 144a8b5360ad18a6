/** Heights the sheet of the controls comes to rest at, as shares of the window. */
export const sheetStops = { folded: 0.1, half: 0.33, full: 0.76 } as const;
export type SheetStop = keyof typeof sheetStops;

const order = ['folded', 'half', 'full'] as const;

/** Where a sheet that is let go of at a share of the window comes to rest. */
export function nearestStop(share: number): SheetStop {
  const away = (stop: SheetStop): number => Math.abs(sheetStops[stop] - share);
  return order.reduce((nearest, stop) => (away(stop) < away(nearest) ? stop : nearest));
}

/** Where a key on the handle moves the sheet; undefined for keys that mean nothing here. */
export function stopAfterKey(key: string, stop: SheetStop): SheetStop | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: 1,
    ArrowDown: -1,
    Home: -order.length,
    End: order.length,
  };
  const step = steps[key];
  if (step === undefined) return undefined;
  return order[Math.max(0, Math.min(order.length - 1, order.indexOf(stop) + step))];
}
