import type { TargetId } from '#model/generated/tables.ts';

/** What a note is about: a target, or all of them together. */
export type NoteSubject = TargetId | 'joint';

/** Milliseconds a pointer rests before a note comes, and that it may be away before the note goes. */
const rest = 350;
const grace = 200;

/** Which tile says more: the one a mouse rests on, or the one the keyboard is on. */
export class HoverNote {
  shown = $state<NoteSubject | undefined>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wanted: NoteSubject | undefined;

  /** The mouse is over a tile, over the note itself (`keep`), or over neither. */
  point(at: NoteSubject | 'keep' | undefined): void {
    const wanted = at === 'keep' ? this.shown : at;
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => (this.shown = wanted),
      wanted !== undefined && this.shown === undefined ? rest : grace,
    );
  }

  /** The keyboard is on a tile. */
  show(at: NoteSubject | undefined): void {
    clearTimeout(this.#timer);
    this.#wanted = at;
    this.shown = at;
  }

  /** Away at once, until the mouse has been elsewhere. */
  dismiss(): void {
    clearTimeout(this.#timer);
    this.shown = undefined;
  }
}
