import { afterEach, expect, test } from 'vitest';
import { createKeptFocus } from '#views/table/createKeptFocus.ts';

afterEach(() => document.body.replaceChildren());

function list(): { readonly row: HTMLButtonElement; readonly restore: () => void } {
  const rows = document.createElement('div');
  const row = document.createElement('button');
  rows.append(row);
  document.body.append(rows);
  const { follow, restore } = createKeptFocus();
  follow(rows);
  row.focus();
  return { row, restore };
}

test('a row that lost the focus to a move gets it back', () => {
  const { row, restore } = list();
  row.blur();
  expect(document.activeElement).toBe(document.body);
  restore();
  expect(document.activeElement).toBe(row);
});

test('a press elsewhere gives the focus up', () => {
  const { row, restore } = list();
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  row.blur();
  restore();
  expect(document.activeElement).toBe(document.body);
});

test('focus that went elsewhere stays there', () => {
  const { restore } = list();
  const other = document.createElement('button');
  document.body.append(other);
  other.focus();
  restore();
  expect(document.activeElement).toBe(other);
});
