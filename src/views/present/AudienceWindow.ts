/** A window that shows the room what is presented, as it last told of itself. */
export interface AudienceWindow {
  readonly key: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Seal of the numbers it shows, once they are complete. */
  readonly seal: string;
}
