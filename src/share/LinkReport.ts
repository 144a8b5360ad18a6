import { showText, showValue, type Issue, type IssueCode } from '#model/issue.ts';

/** Names what was not understood: its kind, its place in the link, what stands there and what would be right. */
export type Report = (code: IssueCode, place: string, value: unknown, expected: string) => void;

/** More issues than anyone reads are counted only. */
export const mostIssues = 40;

/** What was not understood of one link. */
export class LinkReport {
  readonly #kept: Issue[] = [];
  #count = 0;

  readonly report: Report = (code, place, value, expected) => {
    this.#count += 1;
    if (this.#count > mostIssues) return;
    this.#kept.push({
      code,
      place: place === '' ? 'link' : `link.${place}`,
      value: typeof value === 'string' ? showText(value) : showValue(value),
      expected,
    });
  };

  /** The issues in the order they were found; the last one tells how many there are when not all are kept. */
  get issues(): readonly Issue[] {
    if (this.#count <= mostIssues) return this.#kept;
    const expected = `[0, ${mostIssues}]`;
    const value = String(this.#count);
    return [...this.#kept, { code: 'outOfRange', place: 'link.issues', value, expected }];
  }
}
