import { queryLength, type LinkBoard } from './linkState.ts';
import { shortened, writeNote } from './noteText.ts';
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
  type Section,
} from './sections.ts';

/** The sections of what the board shows that differ from the frozen board; others are empty. */
export function writeBoard(board: LinkBoard, frozen: LinkBoard): [Section, string][] {
  const { selected, prefecture, tabled, grouping, filter } = board;
  const changed = (key: 'reference' | 'view' | 'year' | 'quantity' | 'strictness', text: string) =>
    board[key] === frozen[key] ? '' : text;
  const sort = (by: LinkBoard): string =>
    columnCodes.code(by.sort.column) + (by.sort.falling ? '1' : '0');
  return [
    ['view', changed('view', viewLetters[board.view])],
    ['selected', selected ? clusterCodes.code(selected) : ''],
    ['prefecture', prefecture && !selected ? prefectureCodes.code(prefecture) : ''],
    ['compared', board.compared.map((id) => clusterCodes.code(id)).join('')],
    ['year', changed('year', yearDigits[board.year])],
    ['quantity', changed('quantity', quantityCodes.code(board.quantity))],
    ['tabled', tabled ? tabledLetters[tabled] : ''],
    ['sort', sort(board) === sort(frozen) ? '' : sort(board)],
    ['strictness', changed('strictness', strictnessDigits[board.strictness])],
    ['grouping', grouping ? groupingLetters[grouping] : ''],
    ['filterCategories', filter.categories.map((id) => categoryCodes.code(id)).join('')],
    ['filterPrefecture', filter.prefecture ? prefectureCodes.code(filter.prefecture) : ''],
    ['filterSector', filter.sector ? sectorCodes.code(filter.sector) : ''],
    ['filterTier', filter.tier ? tierLetters[filter.tier] : ''],
    ['filterNearLine', filter.nearLine ? '1' : ''],
    [
      'filterQuery',
      filter.query.trim() === '' ? '' : writeNote(shortened(filter.query, queryLength)),
    ],
    ['shownReference', changed('reference', referenceLetters[board.reference])],
  ];
}
