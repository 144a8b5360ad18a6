/**
 * A press beside the text leaves the focus in it: Safari gives the focus to no button, and the box would close
 * under the press.
 */
export function keepFocus(box: HTMLElement): () => void {
  const press = (event: MouseEvent): void => {
    if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
  };
  box.addEventListener('mousedown', press);
  return () => {
    box.removeEventListener('mousedown', press);
  };
}
