import type { TableRow } from '#model/columns/tableColumns.ts';

import type { Breach } from '#build/tables/checkRow.ts';

/** A note stands in both languages and gives the same addresses in both. */
export function noteBreaches({ note, noteZh }: TableRow<'clusters'>): (Breach | false)[] {
  if (note === undefined || noteZh === undefined)
    return [note !== noteZh && ['noteZh', 'note and noteZh come together']];
  const english = addressesIn(note);
  const chinese = addressesIn(noteZh);
  const missing = english.find((address) => !chinese.includes(address));
  const alone = chinese.find((address) => !english.includes(address));
  return [
    missing !== undefined && ['noteZh', `does not give the address in note: ${missing}`],
    alone !== undefined && ['note', `does not give the address in noteZh: ${alone}`],
  ];
}

/** Chinese text around an address is beyond ASCII, brackets and a full stop are not. */
function addressesIn(text: string): string[] {
  return Array.from(text.matchAll(/https?:\/\/[!-'*-~]*[\w/=]/g), ([address]) => address);
}
