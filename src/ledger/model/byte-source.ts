/** A file as its reader gets it: it can be read from the start as often as needed, so that a large one never stands in memory whole. */
export interface ByteSource {
  /** Name of the file without its folder. */
  readonly name: string;
  readonly size: number;
  chunks(): AsyncIterable<Uint8Array>;
}
