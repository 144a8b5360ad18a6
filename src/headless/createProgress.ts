/** Runs shorter than this show nothing. */
const quiet = 1000;

interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** A percentage on standard error for runs over a second; nothing when that is not a terminal. */
export function createProgress(terminal: Terminal, clock: () => number) {
  const begun = clock();
  let shown = -1;
  return {
    report: (share: number): void => {
      const percent = Math.floor(share * 100);
      if (!terminal.isTTY || percent === shown || clock() - begun < quiet) return;
      shown = percent;
      terminal.write(`\r${percent} %`);
    },
    end: (): void => {
      if (shown >= 0) terminal.write('\r      \r');
    },
  };
}
