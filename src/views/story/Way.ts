/** A way back from what was just done, and what it is called. */
export interface Way {
  readonly name: string;
  readonly go: () => void;
}
