import { describe, expect, it } from 'vitest';
import { mapSubject } from '#charts/gallery/sampleMap.ts';
import { sampleClusters } from '#charts/gallery/sampleLadder.ts';
import { clusterPanels } from '#charts/gallery/samplePanels.ts';
import { fanPins, ladderPins, markPins, trailPins } from '#charts/gallery/samplePins.ts';
import { planTrails, trailClusters, trailLabels } from '#charts/gallery/sampleTrails.ts';
import LadderPins from '#charts/ladder/LadderPins.svelte';
import { ladderDomains, ladderScale } from '#charts/ladder/ladderScale.ts';
import { pinCrossings } from '#charts/map/pinCrossings.ts';
import SmallMap from '#charts/map/SmallMap.svelte';
import { bulletScale } from '#charts/marks/bulletScale.ts';
import PinTicks from '#charts/marks/PinTicks.svelte';
import FanChart from '#charts/time/FanChart.svelte';
import { fanScale } from '#charts/time/fanScale.ts';
import { lineEnds } from '#charts/time/lineEnds.ts';
import Trails from '#charts/trails/Trails.svelte';
import { drawInSvg as inSvg, drawSvg, expectStored } from './picture.ts';

const clusters = sampleClusters('zh');
const panel = clusterPanels[0]!;
const trails = {
  ...{ clusters: trailClusters('zh'), figures: planTrails, labels: trailLabels.zh },
  ...{ summary: '', width: 836, height: 500, year: 2022, selected: 'yongkang-hardware' },
};

describe('a chart with six pins', () => {
  it('is drawn as stored: the ticks under the rows of a ladder', () => {
    const tops = Float64Array.from(clusters, (_, row) => (row < 12 ? 12 + 16 * row : NaN));
    const scale = ladderScale(ladderDomains.tiers, [172, 692]);
    expectStored('pins-ladder', inSvg(LadderPins, { pins: ladderPins(6), clusters, tops, scale }));
  });

  it('is drawn as stored: fan', () => {
    const series = { ...panel.series, pins: fanPins(6, panel.series) };
    const size = { colour: 'niche' as const, width: 278, height: 280 };
    expectStored('pins-fan', drawSvg(FanChart, { ...panel, ...size, series }));
  });

  it('is drawn as stored: trails', () => {
    expectStored('pins-trails', drawSvg(Trails, { ...trails, pins: trailPins(6) }));
  });

  it('is drawn as stored: the ticks of a bullet', () => {
    const { x } = bulletScale(0.07, '>=', 0.03, 72);
    const ticks = { pins: markPins(6, 0.078), x, top: 13.8, width: 72 };
    expectStored('pins-bullet', inSvg(PinTicks, ticks));
  });

  it('is drawn as stored: small map', () => {
    const { frame, clusters: onMap, outputs } = mapSubject('zh', 104, 102);
    const [pin] = ladderPins(1);
    const name = (above: readonly string[], below: readonly string[]): string =>
      `${above.join()} ${below.join()}`;
    const props = { pin: pin!, frame, clusters: onMap, outputs, pinned: pin!.outputs, name };
    expectStored('pins-map', drawSvg(SmallMap, props));
  });

  it('draws no number that is none where a pin has no figure or lies far off', () => {
    for (const factor of [0, 1e-6, 1e6, NaN]) {
      const far = ladderPins(6).map((pin) => ({
        ...pin,
        outputs: Array.from(pin.outputs, (output) => output * factor),
      }));
      const trail = trailPins(6).map((pin) => ({
        ...pin,
        productivity: Array.from(pin.productivity, (value) => value * factor),
        province: { ...pin.province, productivity: [NaN, NaN, NaN, NaN] },
      }));
      const scale = ladderScale(ladderDomains.tiers, [172, 692]);
      const tops = Float64Array.from(clusters, (_, row) => 12 + 16 * row);
      const pictures = [
        inSvg(LadderPins, { pins: far, clusters, tops, scale }),
        inSvg(PinTicks, {
          pins: markPins(6, factor),
          x: (value: number) => value,
          top: 4,
          width: 72,
        }),
        drawSvg(Trails, { ...trails, pins: trail }),
      ];
      for (const picture of pictures) expect(picture).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});

describe('labels of pins at the ends of lines', () => {
  const series = { ...panel.series, pins: fanPins(6, panel.series) };
  const ends = (height: number) => {
    const plot = { left: 50, right: 200, top: 28, bottom: 28 + height };
    const scale = fanScale({ plot, labels: 213 }, series.years, [700, 1300]);
    return lineEnds(series, panel.labels, scale, [plot.top, plot.bottom]);
  };

  it('stand alone with their values where there is room for all', () => {
    const pins = ends(220).filter(({ kind }) => kind.startsWith('pin'));
    expect(pins.map(({ text }) => text.slice(0, 2))).toEqual(['A ', 'B ', 'C ', 'D ', 'E ', 'F ']);
  });

  it('are gathered by letters where there is not, none lost and none on another', () => {
    const all = ends(90);
    const pins = all.filter(({ kind }) => kind.startsWith('pin'));
    expect(pins.length).toBeLessThan(6);
    const letters = pins.flatMap(({ kind }) => kind.slice(4).split(' '));
    expect(letters.toSorted()).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    const places = all.map(({ label }) => label).sort((one, other) => one - other);
    for (const [at, place] of places.slice(1).entries())
      expect(place - places[at]!).toBeGreaterThanOrEqual(14.4);
  });
});

describe('the small map of a pin', () => {
  const { frame, clusters: onMap, outputs } = mapSubject('zh', 104, 102);

  it('marks nothing but dots where the pin is the board', () => {
    const { above, below, up, down, same } = pinCrossings(onMap, outputs, outputs, frame);
    expect([above, below, up, down]).toEqual([[], [], '', '']);
    expect(same.match(/M/g)).toHaveLength(
      onMap.filter(({ column }) => outputs[column]! >= 500).length,
    );
  });

  it('names what stands a tier higher or lower there', () => {
    const { column, label } = onMap.find((cluster) => outputs[cluster.column]! > 1000)!;
    const fallen = Array.from(outputs, (output, place) => (place === column ? 400 : output));
    expect(pinCrossings(onMap, outputs, fallen, frame).below.map((each) => each.label)).toEqual([
      label,
    ]);
    expect(pinCrossings(onMap, fallen, outputs, frame).above.map((each) => each.label)).toEqual([
      label,
    ]);
  });
});
