import type { Area } from "../model/area";
import type { Worksheet } from "../model/worksheet";

/** How many ranges of past events stay known. */
const remembered = 500;

/** The ranges that events told of, for `event.getRange`. */
export class EventRanges {
  readonly #byId = new Map<string, { readonly sheet: Worksheet; readonly area: Area }>();
  #next = 1;

  /** Remembers a range; its reference id. The oldest is forgotten. */
  add(sheet: Worksheet, area: Area): string {
    const id = `Event${String(this.#next)}`;
    this.#next += 1;
    this.#byId.set(id, { sheet, area });
    const oldest = this.#byId.keys().next();
    if (this.#byId.size > remembered && oldest.done !== true) {
      this.#byId.delete(oldest.value);
    }
    return id;
  }

  find(id: string): { readonly sheet: Worksheet; readonly area: Area } | null {
    return this.#byId.get(id) ?? null;
  }
}
