/** Where a popover stands, in pixels of the window, and how large it may be. */
export interface PopoverPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
