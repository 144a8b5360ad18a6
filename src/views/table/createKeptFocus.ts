/** The focus in a list whose rows change places: an element that is moved in the document loses it. */
export interface KeptFocus {
  /** Follows the focus in the list; an attachment. */
  readonly follow: (list: HTMLElement) => () => void;
  /** Gives the focus back after a move. */
  readonly restore: () => void;
}

/** A press or a step elsewhere gives the focus up. */
export function createKeptFocus(): KeptFocus {
  let kept: HTMLElement | undefined;
  const forget = (): void => void (kept = undefined);
  return {
    follow(list) {
      const enter = (event: FocusEvent): void => void (kept = event.target as HTMLElement);
      const leave = (event: FocusEvent): void => {
        if (event.relatedTarget) forget();
      };
      const { ownerDocument } = list;
      list.addEventListener('focusin', enter);
      list.addEventListener('focusout', leave);
      ownerDocument.addEventListener('pointerdown', forget, true);
      return () => {
        list.removeEventListener('focusin', enter);
        list.removeEventListener('focusout', leave);
        ownerDocument.removeEventListener('pointerdown', forget, true);
        forget();
      };
    },
    restore() {
      if (!kept?.isConnected) return;
      const { activeElement, body } = kept.ownerDocument;
      if (activeElement === body && kept.ownerDocument.hasFocus())
        kept.focus({ preventScroll: true });
    },
  };
}
