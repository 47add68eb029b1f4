import type { TransportErrorCode } from "../protocol/transport-error";

/**
 * What goes wrong at a sync. `fail-before`: nothing is done. `fail-after`: it is done, and the answer is lost.
 * `hang`: no answer ever, and nothing is done. `cut`: the first half of its actions is done, and the answer is lost.
 * `expired-session`: that error from now on, until the pane is loaded again. A code of transport: that error, and nothing is done.
 */
export type FaultKind = "fail-before" | "fail-after" | "hang" | "cut" | "expired-session" | TransportErrorCode;

/** A fault ordered for one of the next syncs; clean-up batches are not counted. */
export interface Fault {
  /** 1 is the next sync. */
  readonly sync: number;
  readonly kind: FaultKind;
}

/** The faults that a test ordered. */
export class Faults {
  #ordered: readonly Fault[] = [];
  #expired = false;

  order(fault: Fault): void {
    this.#ordered = [...this.#ordered, fault];
  }

  /** Counts one sync; what goes wrong at it, or null. */
  take(): FaultKind | null {
    const due = this.#ordered.find(({ sync }) => sync <= 1);
    this.#ordered = this.#ordered.filter((fault) => fault !== due).map(({ sync, kind }) => ({ sync: sync - 1, kind }));
    this.#expired ||= due?.kind === "expired-session";
    return this.#expired ? "expired-session" : (due?.kind ?? null);
  }

  /** The pane was loaded again, and with it the session began anew. */
  renew(): void {
    this.#expired = false;
  }
}
