import type { Lever } from '#model/tables.ts';
import type { SliderGrid } from '#views/controls/parts/sliderStep.ts';

/** The slider of a lever in percent: the table's range and step, PageUp and PageDown a tenth of the range. */
export function levelGrid({ min, max, step }: Pick<Lever, 'min' | 'max' | 'step'>): SliderGrid {
  return { min: min * 100, max: max * 100, step: step * 100, page: (max - min) * 10 };
}
