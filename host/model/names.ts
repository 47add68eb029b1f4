import type { ChangeStream } from "./change-stream";
import type { DefinedName } from "./defined-name";
import { Trouble } from "./trouble";

/** The names of a workbook; case does not matter. */
export class Names {
  readonly #byKey = new Map<string, DefinedName>();

  constructor(private readonly changes: ChangeStream) {}

  all(): readonly DefinedName[] {
    return [...this.#byKey.values()];
  }

  find(name: string): DefinedName | null {
    return this.#byKey.get(name.toLowerCase()) ?? null;
  }

  /** Adds a name. Throws InvalidArgument when it is no name or exists. */
  add(name: string, formula: string, comment = ""): DefinedName {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || this.#byKey.has(name.toLowerCase())) {
      throw new Trouble("InvalidArgument", `The name ${name} is not valid or exists already.`);
    }
    const added = { name, formula, visible: true, comment };
    this.set(added);
    return added;
  }

  /** Puts this in the place of the name that it names. */
  set(changed: DefinedName): void {
    this.#byKey.set(changed.name.toLowerCase(), changed);
    this.changes.tell({ is: "names" });
  }

  delete(name: string): void {
    if (this.#byKey.delete(name.toLowerCase())) {
      this.changes.tell({ is: "names" });
    }
  }
}
