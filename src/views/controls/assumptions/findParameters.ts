import { parameters } from '#model/generated/tables.ts';
import type { Parameter } from '#model/tables.ts';

/** Priors whose label in either language, name or group holds every word of the search text. */
export function findParameters(text: string): readonly Parameter[] {
  const wanted = plain(text).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return parameters;
  return parameters.filter(({ id, labelZh, labelEn, group }) => {
    const where = plain(`${labelZh} ${labelEn} ${id} ${group}`);
    return wanted.every((word) => where.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
