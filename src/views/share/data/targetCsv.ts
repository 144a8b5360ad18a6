import { labelOf } from '#i18n/formats.ts';
import { targets } from '#model/generated/tables.ts';
import { provenanceOf } from '#model/provenance.ts';
import { quantileLevels } from '#model/quantities.ts';
import { csvText } from '#share/csvText.ts';
import type { DataContext } from './DataContext.ts';
import { levelNames } from './levelNames.ts';

/** The targets of the plan: goal, quantiles of what is reached, probabilities, base figure with its source. */
export function targetCsv(context: DataContext): string {
  const { result, provenance, language, words, notes } = context;
  const { bands } = result;
  const heads = words.data.target;
  const error = words.data.cluster.error;
  const levels = quantileLevels.length;
  const rows = targets.map((target, place) => {
    const told = provenanceOf(provenance, 'targets', target.id);
    return [
      ...[target.id, labelOf(target, language), target.unit],
      ...[target.comparison === '>=' ? '≥' : '≤', target.value, target.toleratedValue],
      ...bands.targets.subarray(place * levels, (place + 1) * levels),
      ...[bands.strict[place], bands.strictError[place]],
      ...[bands.tolerant[place], bands.tolerantError[place]],
      ...[target.baseValue, target.baseYear, told?.baseGrade],
      ...[told?.baseSource[language], told?.clauseZh],
    ];
  });
  const headings = [
    ...[heads.id, heads.name, heads.unit, heads.comparison, heads.value, heads.tolerated],
    ...levelNames,
    ...[heads.strict, error(heads.strict), heads.tolerant, error(heads.tolerant)],
    ...[heads.baseValue, heads.baseYear, heads.grade, heads.source, heads.clause],
  ];
  return csvText(notes, headings, rows);
}
