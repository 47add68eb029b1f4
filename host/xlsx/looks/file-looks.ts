/** What the looks of a file are read with: its `dxf` elements by number, and the colours of its theme as the theme lists them. */
export interface FileLooks {
  readonly dxfs: readonly string[];
  readonly theme: readonly string[];
}
