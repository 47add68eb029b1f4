import type { CellFormat } from "../../model/cell-format";
import { plainFormat } from "../../model/cell-format";
import type { Look } from "./look";

const plain: Look = { format: plainFormat, quoted: false };

/** Gives every different look of a workbook a number, from 0 for the plain one. */
export class LookRegister {
  readonly #looks: Look[] = [];
  readonly #byKey = new Map<string, number>();
  readonly #seen = new WeakMap<CellFormat, number>();

  constructor() {
    this.#add(plain);
  }

  /** The number of this look; equal looks share one. */
  numberOf(format: CellFormat, quoted = false): number {
    const known = quoted ? undefined : this.#seen.get(format);
    if (known !== undefined) {
      return known;
    }
    const number = this.#add({ format, quoted });
    if (!quoted) {
      this.#seen.set(format, number);
    }
    return number;
  }

  /** All looks, by their number. */
  all(): readonly Look[] {
    return this.#looks;
  }

  #add(look: Look): number {
    const { borders, ...rest } = look.format;
    const key = JSON.stringify([look.quoted, sorted(rest), Object.entries(borders).sort()]);
    const known = this.#byKey.get(key);
    if (known !== undefined) {
      return known;
    }
    this.#byKey.set(key, this.#looks.length);
    this.#looks.push(look);
    return this.#looks.length - 1;
  }
}

function sorted(fields: object): readonly (readonly [string, unknown])[] {
  return Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1));
}
