import type { HostRefusal } from "../../actions/ports/host-refusal";
import type { Refusal } from "../../actions/refusal";

/** Thrown when the workbook did not do what was asked; carries the reason as a fact. */
export class Refused extends Error implements HostRefusal {
  override readonly name = "HostRefusal";

  constructor(
    readonly refusal: Refusal,
    cause?: unknown,
  ) {
    super(`The workbook refused: ${refusal.code}`, { cause });
  }
}
