import {
  categoryIds,
  clusterIds,
  prefectureIds,
  sectorIds,
  type ClusterId,
} from '#model/generated/tables.ts';
import { years } from '#model/quantities.ts';
import type { Report } from './LinkReport.ts';
import {
  mostCompared,
  queryLength,
  tabledNames,
  type LinkBoard,
  type LinkFilter,
  type QuantityName,
} from './linkState.ts';
import { readNote } from './noteText.ts';
import { readLetter } from './readLetter.ts';
import {
  categoryCodes,
  clusterCodes,
  columnCodes,
  groupingLetters,
  prefectureCodes,
  quantityCodes,
  referenceLetters,
  sectorCodes,
  strictnessDigits,
  tabledLetters,
  tierLetters,
  viewLetters,
  yearDigits,
  type Codes,
  type Section,
  type Sections,
} from './sections.ts';

/** What a link says of the board; what it does not say, or says in no known way, is as in the frozen board. */
export function readBoard(sections: Sections, frozen: LinkBoard, report: Report): LinkBoard {
  const letter = <K extends string>(key: Section, letters: Readonly<Record<K, string>>) =>
    readLetter(sections, key, letters, report);
  const selected = readId(sections, 'selected', clusterCodes, clusterIds, report);
  const prefecture = readId(sections, 'prefecture', prefectureCodes, prefectureIds, report);
  if (selected && prefecture)
    report('conflict', 'prefecture', sections.prefecture, 'one subject only');
  const year = letter('year', yearDigits);
  const tabled = letter('tabled', tabledLetters);
  const grouping = letter('grouping', groupingLetters);
  return {
    reference: letter('shownReference', referenceLetters) ?? frozen.reference,
    view: letter('view', viewLetters) ?? frozen.view,
    year: years.find((known) => String(known) === year) ?? frozen.year,
    quantity: readQuantity(sections, report) ?? frozen.quantity,
    sort: readSort(sections, report) ?? frozen.sort,
    strictness: letter('strictness', strictnessDigits) ?? frozen.strictness,
    compared: readCompared(sections, selected, report),
    filter: readFilter(sections, report),
    ...(tabled && { tabled }),
    ...(grouping && { grouping }),
    ...(selected && { selected }),
    ...(prefecture && !selected && { prefecture }),
  };
}

/** One identifier that is still in the tables. */
function readId<Id extends string, Known extends Id>(
  sections: Sections,
  key: Section,
  codes: Codes<Id>,
  known: readonly Known[],
  report: Report,
): Known | undefined {
  const text = sections[key];
  if (text === undefined) return undefined;
  const id = codes.id(text);
  const found = known.find((one) => one === id);
  if (found === undefined) report('unknown', key, id ?? text, 'a known number');
  return found;
}

/** Identifiers one after another, each once. */
function readIds<Id extends string, Known extends Id>(
  sections: Sections,
  key: Section,
  codes: Codes<Id>,
  known: readonly Known[],
  most: number,
  report: Report,
): Known[] {
  const text = sections[key] ?? '';
  const found: Known[] = [];
  const length = 2 * known.length;
  if (text.length > length) report('outOfRange', key, text, `${length} characters`);
  for (let place = 0; place < Math.min(text.length, length); place += 2) {
    const code = text.slice(place, place + 2);
    const id = known.find((one) => one === codes.id(code));
    if (id === undefined) report('unknown', key, code, 'a known number');
    else if (found.includes(id)) report('conflict', key, id, 'each once');
    else if (found.length >= most) report('outOfRange', key, id, `[0, ${most}]`);
    else found.push(id);
  }
  return found;
}

function readCompared(
  sections: Sections,
  selected: ClusterId | undefined,
  report: Report,
): readonly ClusterId[] {
  const most = mostCompared - (selected ? 1 : 0);
  const compared = readIds(sections, 'compared', clusterCodes, clusterIds, most, report);
  if (selected && compared.includes(selected))
    report('conflict', 'compared', selected, 'each once');
  return compared.filter((id) => id !== selected);
}

function readQuantity(sections: Sections, report: Report): QuantityName | undefined {
  const text = sections.quantity;
  if (text === undefined) return undefined;
  const id = quantityCodes.id(text);
  if (id !== undefined && !isTabledOnly(id)) return id;
  report('unknown', 'quantity', id ?? text, 'a quantity of the time view');
  return undefined;
}

function isTabledOnly(id: string): id is (typeof tabledNames)[number] {
  return (tabledNames as readonly string[]).includes(id);
}

function readSort(sections: Sections, report: Report): LinkBoard['sort'] | undefined {
  const text = sections.sort;
  if (text === undefined) return undefined;
  const column = columnCodes.id(text.slice(0, 2));
  const turn = text.slice(2);
  if (column !== undefined && (turn === '0' || turn === '1'))
    return { column, falling: turn === '1' };
  report('unknown', 'sort', text, 'a column with 0 or 1');
  return undefined;
}

function readFilter(sections: Sections, report: Report): LinkFilter {
  const prefecture = readId(sections, 'filterPrefecture', prefectureCodes, prefectureIds, report);
  const sector = readId(sections, 'filterSector', sectorCodes, sectorIds, report);
  const tier = readLetter(sections, 'filterTier', tierLetters, report);
  const nearLine = readLetter(sections, 'filterNearLine', { near: '1' }, report) !== undefined;
  const most = categoryIds.length;
  return {
    categories: readIds(sections, 'filterCategories', categoryCodes, categoryIds, most, report),
    nearLine,
    query: readQuery(sections.filterQuery, report),
    ...(prefecture && { prefecture }),
    ...(sector && { sector }),
    ...(tier && { tier }),
  };
}

function readQuery(text: string | undefined, report: Report): string {
  if (text === undefined) return '';
  const query = readNote(text);
  if (query === undefined) report('unreadable', 'filterQuery', text, 'a text');
  else if (query.length > queryLength)
    report('outOfRange', 'filterQuery', query, `${queryLength} characters`);
  else if (query.trim() !== '') return query;
  return '';
}
