import type { ChangeStream } from "./change-stream";

/** Values that an add-in keeps in the file under a key. */
export class Settings {
  readonly #values = new Map<string, unknown>();

  constructor(private readonly changes: ChangeStream) {}

  keys(): readonly string[] {
    return [...this.#values.keys()];
  }

  has(key: string): boolean {
    return this.#values.has(key);
  }

  get(key: string): unknown {
    return this.#values.get(key);
  }

  /** All keys with their values, where these are text; the common API keeps only text. */
  pairs(): readonly (readonly [string, string])[] {
    return [...this.#values].map(([key, value]) => [key, typeof value === "string" ? value : JSON.stringify(value)]);
  }

  set(key: string, value: unknown): void {
    this.#values.set(key, value);
    this.changes.tell({ is: "settings" });
  }

  delete(key: string): void {
    this.#values.delete(key);
    this.changes.tell({ is: "settings" });
  }

  /** Puts these in the place of all. */
  replace(entries: Iterable<readonly [string, unknown]>): void {
    this.#values.clear();
    for (const [key, value] of entries) {
      this.#values.set(key, value);
    }
    this.changes.tell({ is: "settings" });
  }
}
