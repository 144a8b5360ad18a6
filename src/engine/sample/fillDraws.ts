import { parameters, presets } from '#model/generated/tables.ts';
import { dimensions } from '#model/dimensions.ts';
import type { Scenario } from '#model/scenario.ts';
import type { EnvironmentPreset, Parameter } from '#model/tables.ts';
import { fillClusterShocks, fillSectorShocks } from './chanceShocks.ts';
import type { DrawBlock } from './DrawBlock.ts';
import { drawParameterColumn } from './drawParameter.ts';
import { fillEnvironment } from './fillEnvironment.ts';
import type { NormalDraws } from './Normals.ts';
import { parameterPrior } from './parameterPrior.ts';
import { fillBaseFactors, fillEventFactors } from './sizeFactors.ts';

/**
 * Writes the inputs of the model for these draws to the first `draws.count` draws of `block`, for the
 * clusters at `places` in the table (any subset, in any order). A source of uncertainty that is off gives
 * medians, no shocks, factors 1; what the scenario fixes keeps its value. Dimensions keep their draws
 * whatever is off, so scenarios differ by their settings only.
 */
export function fillDraws(
  scenario: Scenario,
  draws: NormalDraws,
  places: ArrayLike<number>,
  block: DrawBlock,
): void {
  const preset = presetOf(scenario);
  const { stride } = block;
  const { environment, baseData } = scenario.uncertainty;
  parameters.forEach((parameter, place) => {
    fillParameter(
      scenario,
      parameter,
      draws,
      dimensions.parameter + place,
      block.parameters,
      place * stride,
    );
  });
  fillEnvironment(scenario, preset, draws, block);
  fillSectorShocks(scenario, preset, draws, places, block.sector, stride);
  fillClusterShocks(scenario, preset, draws, places, block.cluster, stride);
  fillBaseFactors(baseData, draws, places, block.baseFactor, stride);
  fillEventFactors(environment, draws, block.eventFactor, stride);
}

function presetOf(scenario: Scenario): EnvironmentPreset {
  const preset = presets.find(({ id }) => id === scenario.environment);
  if (preset === undefined) throw new RangeError(`no environment ${scenario.environment}`);
  return preset;
}

function fillParameter(
  scenario: Scenario,
  parameter: Parameter,
  draws: NormalDraws,
  dimension: number,
  target: Float64Array,
  offset: number,
): void {
  const points = scenario.priors[parameter.id] ?? parameter;
  const fixed = scenario.parameters[parameter.id];
  if (fixed !== undefined || !scenario.uncertainty.parameters) {
    target.fill(fixed ?? points.median, offset, offset + draws.count);
    return;
  }
  const prior = parameterPrior(parameter.distribution, points);
  drawParameterColumn(prior, draws, dimension, target, offset);
}
