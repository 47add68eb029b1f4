import { addin } from "../model/origin";
import type { Workbook } from "../model/workbook";
import type { Outcome, TransportErrorCode } from "../protocol/transport-error";
import { transportErrors } from "../protocol/transport-error";
import { executeBatch } from "./batch";
import type { BatchKind } from "./counters";
import { Counters } from "./counters";
import type { FaultKind } from "./faults";
import { Faults } from "./faults";
import type { OfficeObject } from "./office-object";
import { References } from "./references";
import { RequirementSets } from "./requirement-sets";
import type { Refusals } from "./refusals";
import type { WireBatch } from "./wire";
import { actionType } from "./wire";

/** Excel on the web takes and gives 5 MB a batch. */
export const payloadLimit = 5 * 1024 * 1024;

/** What the handler needs of the host around it. */
export interface Surroundings {
  readonly workbook: Workbook;
  readonly root: OfficeObject;
  readonly refusals: Refusals;
  /** Brings formula results up to date unless calculation is held up for this batch. */
  settle(): Promise<void>;
  /** The batch is over: calculation goes on. */
  resume(): Promise<void>;
  /** Whether somebody is typing in a cell now. */
  isEditing(): boolean;
}

/** Takes requests one after the other, as Excel does: limits, faults, counters, and the batch itself. */
export class RequestHandler {
  readonly counters = new Counters();
  readonly faults = new Faults();
  readonly references = new References();
  readonly sets = new RequirementSets();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly host: Surroundings) {}

  /** The pane was loaded again: what it kept is gone, and its session begins anew. */
  renew(): void {
    this.references.clear();
    this.faults.renew();
  }

  /** What comes of a batch, given as JSON. */
  handle(body: string): Promise<Outcome> {
    const outcome = this.#queue.then(() => this.#handle(body));
    this.#queue = outcome;
    return outcome;
  }

  async #handle(body: string): Promise<Outcome> {
    const bytesIn = bytes(body);
    const batch = JSON.parse(body) as WireBatch;
    const cleanUp = batch.Actions.every(({ ActionType, Name }) => ActionType === actionType.instantiate || ActionType === actionType.trace || Name === "_RemoveReference");
    const fault = cleanUp ? null : this.faults.take();
    const refused = bytesIn > payloadLimit ? "RequestPayloadSizeLimitExceeded" : before(fault);
    if (refused !== null || fault === "hang") {
      this.counters.add(cleanUp ? "clean-up" : "read", bytesIn, 0);
      return refused === null ? { is: "silence" } : { is: "error", code: refused };
    }
    if (this.host.isEditing() && !cleanUp) {
      return { is: "error", code: "InvalidOperationInCellEditMode" };
    }
    const { reply, wrote } = await this.#execute(fault === "cut" ? firstHalf(batch) : batch);
    const kind: BatchKind = cleanUp ? "clean-up" : wrote ? "write" : "read";
    this.counters.add(kind, bytesIn, bytes(reply));
    if (bytes(reply) > payloadLimit) {
      return { is: "error", code: "ResponsePayloadSizeLimitExceeded" };
    }
    return fault === "fail-after" || fault === "cut" ? { is: "error", code: "GeneralException" } : { is: "reply", body: reply };
  }

  async #execute(batch: WireBatch): Promise<{ readonly reply: string; readonly wrote: boolean }> {
    let wrote = false;
    const { changes } = this.host.workbook;
    const reply = await changes.actingAsync(addin, () =>
      executeBatch(
        {
          root: this.host.root,
          references: this.references,
          refusals: this.host.refusals,
          sets: this.sets,
          settle: () => this.host.settle(),
          beforeWrite: () => {
            wrote = true;
          },
        },
        batch,
      ),
    );
    await this.host.resume();
    return { reply: JSON.stringify(reply), wrote };
  }
}

function before(fault: FaultKind | null): TransportErrorCode | null {
  switch (fault) {
    case null:
    case "hang":
    case "fail-after":
    case "cut":
      return null;
    case "fail-before":
      return "GeneralException";
    case "expired-session":
      return "InvalidOrTimedOutSession";
    default:
      return fault in transportErrors ? fault : "GeneralException";
  }
}

/** What of a batch is done when the connection breaks off in the middle. */
function firstHalf(batch: WireBatch): WireBatch {
  return { ...batch, Actions: batch.Actions.slice(0, Math.ceil(batch.Actions.length / 2)) };
}

const encoder = new TextEncoder();

function bytes(text: string): number {
  // Most text is ASCII; only a text near the limit is worth the exact count.
  return text.length * 3 < payloadLimit ? text.length : encoder.encode(text).length;
}
