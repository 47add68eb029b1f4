/** A file of law or of codes that does not keep to its format. The message names the file and, for each problem, its key. */
export class DataFileError extends Error {
  constructor(
    readonly file: string,
    readonly problems: readonly string[],
  ) {
    super(`${file}: ${problems.join("; ")}`);
    this.name = "DataFileError";
  }
}
