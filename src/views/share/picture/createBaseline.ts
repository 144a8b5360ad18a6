/** Share of the type size from the middle of a line down to its baseline, where the face does not tell. */
const usualBaseline = 0.36;

/** From the middle of a line down to its baseline, in pixels, for a type size in pixels. */
export type Baseline = (size: number, weight: string, family: string) => number;

/** Finds baselines with one canvas for all of them, and asks it once for each face and size. */
export function createBaseline(): Baseline {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (size, weight, family) => {
    const font = `${weight} ${size}px ${family}`;
    const found = known.get(font) ?? measure(context, font) ?? usualBaseline * size;
    known.set(font, found);
    return found;
  };
}

/** Undefined where there is no canvas, and where it does not tell how high a face is, as in Firefox before 116. */
function measure(context: CanvasRenderingContext2D | null, font: string): number | undefined {
  if (!context) return undefined;
  context.font = font;
  const metrics: Partial<TextMetrics> = context.measureText('x');
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = metrics;
  return above === undefined || below === undefined ? undefined : (above - below) / 2;
}
