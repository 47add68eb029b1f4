/** A file inside an archive, as the directory at the end of the archive describes it. Sizes are bytes. */
export interface ZipEntry {
  readonly name: string;
  /** 0: stored as it is; 8: deflated. */
  readonly method: number;
  readonly packed: number;
  /** Size after unpacking as the archive says it. */
  readonly unpacked: number;
  /** Where the entry's own header begins. */
  readonly offset: number;
}
