/** How the pane follows a long write, and stops it. */
export interface WriteProgress {
  /** Called after each slice with the rows written so far, the rows of all, and the seconds still to go as far as can be told (null at first). */
  readonly written: (rows: number, of: number, secondsLeft: number | null) => void;
  /** Asked before each slice and once after the last; when true, what was written is taken back. */
  readonly cancelled: () => boolean;
}
