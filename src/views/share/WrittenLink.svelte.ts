import { encodeLink } from '#share/encodeLink.ts';
import type { LinkState } from '#share/linkState.ts';
import { writeLink } from '#share/writeLink.ts';

/** The fragment of a link that follows what it is to carry: plain at once, and in its shorter form as soon as it is packed. */
export class WrittenLink {
  readonly #read: () => LinkState;
  #packed = $state.raw<{ readonly plain: string; readonly link: string } | undefined>();

  constructor(read: () => LinkState) {
    this.#read = read;
  }

  readonly #plain: string = $derived.by(() => encodeLink(this.#read()));

  /** The fragment, without `#`. */
  readonly fragment: string = $derived.by(() =>
    this.#packed?.plain === this.#plain ? this.#packed.link : this.#plain,
  );

  /** Has the shorter form written; an attachment of what shows the link, which is called again when the link is another. */
  readonly follow = (): (() => void) => {
    const plain = this.#plain;
    let wanted = true;
    void writeLink(this.#read()).then((link) => {
      if (wanted) this.#packed = { plain, link };
    });
    return () => (wanted = false);
  };
}
