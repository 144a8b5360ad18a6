import type { SliderGrid } from './sliderStep.ts';

/** What a slider shows and does. Every change is a move; a settlement ends a drag, a held key or a visit. */
export interface SliderProps {
  readonly value: number;
  readonly grid: SliderGrid;
  /** Where the fill begins and the cap stands: the value of the reference. */
  readonly origin: number;
  /** A value marked across the rail. */
  readonly mark?: number;
  readonly label: string;
  readonly valueText: string;
  readonly tone?: 'accent' | 'world';
  readonly id?: string;
  /** Identifier of a lever, for tests and measurements. */
  readonly lever?: string;
  readonly onmove: (value: number) => void;
  readonly onsettle: () => void;
}
