import { coefficientFigure as figure } from '#i18n/controls/figures.ts';
import { labelOf, shortNameOf } from '#i18n/formats.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import type { PrintMessages } from '#i18n/print/zh.ts';
import { clusters, parameters } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import { priorOf } from '../controls/changes/withPrior.ts';
import { outputFigure } from '../figures/outputFigure.ts';

interface Wording {
  readonly words: PrintMessages;
  readonly language: LanguageName;
}

/** Of more own figures than these, so much of each note is told: the names come first. */
const few = 3;
const shortNote = 24;

/** Base figures that differ, with the note of the user's own. */
export function baseTexts(scenario: Scenario, basis: Scenario, wording: Wording): string[] {
  const { words, language } = wording;
  const text = words.differences;
  const many = Object.keys(scenario.baseOutputs).length > few;
  const cut = (note: string): string =>
    many && note.length > shortNote ? `${note.slice(0, shortNote)}…` : note;
  return clusters.flatMap((cluster) => {
    const { id, output2019 } = cluster;
    const [own, before] = [scenario.baseOutputs[id], basis.baseOutputs[id]];
    if (own?.value === before?.value && own?.note === before?.note) return [];
    const [from, to] = [before, own].map((base) =>
      outputFigure(base?.value ?? output2019, language),
    );
    return [
      text.base(
        shortNameOf(cluster, language),
        text.moved(from!, to!),
        cut(own?.note.trim() ?? ''),
      ),
    ];
  });
}

/** Coefficients that are fixed at another value, or no longer. */
export function parameterTexts(scenario: Scenario, basis: Scenario, wording: Wording): string[] {
  const { words, language } = wording;
  const text = words.differences;
  return parameters.flatMap((parameter) => {
    const [from, to] = [basis, scenario].map((each) => each.parameters[parameter.id]);
    if (from === to) return [];
    const name = labelOf(parameter, language);
    if (to === undefined) return [text.unfixed(name)];
    return [
      text.parameter(name, from === undefined ? figure(to) : text.moved(figure(from), figure(to))),
    ];
  });
}

/** Priors that differ: median from where to where, and the range now. */
export function priorTexts(scenario: Scenario, basis: Scenario, wording: Wording): string[] {
  const { words, language } = wording;
  const text = words.differences;
  return parameters.flatMap((parameter) => {
    const { id } = parameter;
    const [from, to] = [priorOf(basis, id), priorOf(scenario, id)];
    const points = ({ low5, median, high95 }: typeof to): string => [low5, median, high95].join();
    if (points(from) === points(to)) return [];
    const change =
      from.median === to.median
        ? figure(to.median)
        : text.moved(figure(from.median), figure(to.median));
    return [text.prior(labelOf(parameter, language), change, figure(to.low5), figure(to.high95))];
  });
}
