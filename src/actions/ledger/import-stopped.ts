import type { HostRefusal } from "../ports/host-refusal";
import type { Refusal } from "../refusal";

/** Thrown where the officer stopped an import between two writes; the runner makes a refusal of it. */
export class ImportStopped extends Error implements HostRefusal {
  override readonly name = "HostRefusal";
  readonly refusal: Refusal = { code: "cancelled", facts: {} };

  constructor() {
    super("The officer stopped the import");
  }
}
