import type { OfficeObject } from "./office-object";

/** The objects that the add-in keeps across batches, by reference id. */
export class References {
  readonly #byId = new Map<string, OfficeObject>();
  readonly #ids = new WeakMap<OfficeObject, string>();
  #next = 1;

  /** How many are held; none should be left after a run. */
  get count(): number {
    return this.#byId.size;
  }

  keep(object: OfficeObject): void {
    if (this.idOf(object) === null) {
      const id = `Keep${String(this.#next)}`;
      this.#next += 1;
      this.#byId.set(id, object);
      this.#ids.set(object, id);
    }
  }

  idOf(object: OfficeObject): string | null {
    const id = this.#ids.get(object);
    return id !== undefined && this.#byId.has(id) ? id : null;
  }

  find(id: string): OfficeObject | null {
    return this.#byId.get(id) ?? null;
  }

  /** All that is held, by id. */
  all(): readonly (readonly [string, OfficeObject])[] {
    return [...this.#byId];
  }

  drop(id: string): void {
    this.#byId.delete(id);
  }

  /** Nothing is kept any more. */
  clear(): void {
    this.#byId.clear();
  }
}
