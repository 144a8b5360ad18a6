import { roundOutput } from '../figures/roundOutput.ts';
import type { TrailReading, TrailsLabels, TrailValue } from '../trails/TrailsProps.ts';

function printed({ median, band }: TrailValue, print: (value: number) => string): string {
  return band ? `${print(median)}, 90% ${print(band[0])}–${print(band[1])}` : print(median);
}

function lines({ cluster, year, output, productivity, energyIntensity }: TrailReading): string[] {
  return [
    `${cluster.label} ${year}`,
    cluster.sector,
    printed(output, (value) => `${roundOutput(value)}`),
    printed(productivity, (value) => value.toFixed(1)),
    printed(energyIntensity, (value) => value.toFixed(3)),
  ];
}

/** Texts of sample trails: sectors by their code, numbers without units. */
export function printedTrail(
  chart: string,
  x: string,
  y: string,
  province: TrailsLabels['province'],
): TrailsLabels {
  return {
    ...{ chart, x, y, province, reading: lines },
    tick: String,
    sector: (id) => id,
    lens: { province: province.title, cluster: (name) => name },
    aloud: (reading) => lines(reading).join(', '),
  };
}
