/** A file as its reader gets it: it can be read from the start as often as needed, so that a large one never stands in memory whole. */
export interface ByteSource {
  /** Name of the file without its folder. */
  readonly name: string;
  readonly size: number;
  chunks(): AsyncIterable<Uint8Array>;
  /** The files of an auditfile in parts, in order; absent where it is one file. */
  readonly parts?: SourceParts;
}

/** How the parts of an auditfile belong together: each an XML of its own, or one XML that was cut between its bytes. */
export interface SourceParts {
  readonly are: "documents" | "cut";
  readonly sources: readonly ByteSource[];
}
