import type { Issue } from '#model/issue.ts';

const sentences: Readonly<Record<Issue['code'], (expected: string) => string>> = {
  unknown: (expected) => `is unknown; expected ${expected}`,
  wrongType: (expected) => `is not ${expected}`,
  outOfRange: (expected) => `is outside ${expected}`,
  notAllowed: (expected) => `is not one of ${expected}`,
  conflict: (expected) => `contradicts ${expected}`,
  adjusted: (expected) => `cannot be taken as it is; the nearest that can is ${expected}`,
  damaged: (expected) =>
    `does not fit the rest (expected ${expected}): the link was cut or altered`,
  newer: (expected) => `is newer than ${expected}; what is understood was kept`,
  unreadable: (expected) => `is not readable as ${expected}`,
};

/** An issue as one English line for the command line. */
export function formatIssue({ code, place, value, expected }: Issue): string {
  return `${place}: ${value} ${sentences[code](expected)}`;
}
