import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of an .xlsx package by path, e.g. "xl/workbook.xml". */
export class PackageParts {
  readonly #files: Map<string, Uint8Array>;

  private constructor(files: Map<string, Uint8Array>) {
    this.#files = files;
  }

  /** Takes a package apart. Throws when the bytes are no zip file. */
  static from(bytes: Uint8Array): PackageParts {
    return new PackageParts(new Map(Object.entries(unzipSync(bytes))));
  }

  paths(): readonly string[] {
    return [...this.#files.keys()];
  }

  /** The text of a part; null when there is no such part. */
  find(path: string): string | null {
    const bytes = this.#files.get(path);
    return bytes === undefined ? null : strFromU8(bytes);
  }

  /** The text of a part. Throws when there is no such part: the package is damaged. */
  text(path: string): string {
    const found = this.find(path);
    if (found === null) {
      throw new Error(`The workbook file has no part ${path}`);
    }
    return found;
  }

  /** Adds a part or puts this in its place. */
  set(path: string, text: string): void {
    this.#files.set(path, strToU8(text));
  }

  /** The bytes of a part; null when there is no such part. */
  raw(path: string): Uint8Array | null {
    return this.#files.get(path) ?? null;
  }

  /** As `set`, for a part that may be no text. */
  setRaw(path: string, bytes: Uint8Array): void {
    this.#files.set(path, bytes);
  }

  /** The bytes of the package. */
  bytes(): Uint8Array {
    return zipSync(Object.fromEntries(this.#files), { level: 6 });
  }
}
