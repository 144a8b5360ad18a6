import { labelOf } from '#i18n/formats.ts';
import { parameters } from '#model/generated/tables.ts';
import { uncertaintySources } from '#model/scenario.ts';
import type { Gesture } from '#state/ScenarioState.svelte.ts';
import { outputFigure } from '../../figures/outputFigure.ts';
import { priorPoints } from '../../controls/changes/withPrior.ts';
import { coefficientText, wholeText } from './gestureFigures.ts';
import { clusterName, named } from './named.ts';
import type { Sayers } from './Sayer.ts';

/** Gestures that change what is assumed: coefficients, base data, the sample and what its bands hold. */
export const assumptionGestures: Sayers = {
  uncertainty: ({ id, to }, { words }) => {
    const source = named(uncertaintySources, id);
    return source && words.footer.gestures.uncertainty(words.footer.holds[source], to === 'on');
  },
  timeStep: ({ from, to }, { words, controls }) => {
    const steps: Readonly<Record<string, string>> = controls.assumptions.stepYears;
    const step = (value: Gesture['to']): string => steps[String(value)] ?? String(value);
    return words.footer.gestures.timeStep(step(from), step(to));
  },
  draws: ({ from, to }, { words }) => words.footer.gestures.draws(wholeText(from), wholeText(to)),
  seed: ({ from, to }, { words }) => words.footer.gestures.seed(String(from), String(to)),
  parameter: ({ id, from, to }, { words, language }) => {
    const row = parameters.find((parameter) => parameter.id === id);
    const texts = words.footer.gestures;
    if (!row) return undefined;
    const name = labelOf(row, language);
    if (to === undefined) return texts.reset(name);
    return texts.parameter(name, coefficientText(from), coefficientText(to));
  },
  prior: ({ id, from, to }, { words, language }) => {
    const [parameter, point] = id.split('/');
    const row = parameters.find((each) => each.id === parameter);
    const texts = words.footer.gestures;
    if (!row) return undefined;
    const name = labelOf(row, language);
    const moved = named(priorPoints, point ?? '');
    if (!moved || from === undefined || to === undefined) return texts.prior(name);
    return texts.priorPoint(name, moved, coefficientText(from), coefficientText(to));
  },
  baseOutput: ({ id, from, to }, { words, language }) => {
    const name = clusterName(id, language);
    const texts = words.footer.gestures;
    if (name === undefined) return undefined;
    if (typeof from !== 'number' || typeof to !== 'number') return texts.baseOutputOf(name);
    return texts.baseOutput(name, outputFigure(from, language), outputFigure(to, language));
  },
};
