import type { IsoDate } from "../../dates/iso-date";
import type { Cents } from "../../money/cents";

/** Findings about money to and from other municipalities. */
export interface TransferFacts {
  "transfer-direction-unknown": { readonly direction: string };
  "transfer-municipality-unknown": { readonly municipality: string };
  /** The municipality had ended on the day of the transfer; its successors are proposed. */
  "transfer-municipality-ended": {
    readonly municipality: string;
    readonly name: string;
    readonly until: IsoDate;
    readonly successors: readonly { readonly code: string; readonly name: string }[];
  };
  "transfer-to-itself": { readonly municipality: string };
  /** The same document and amount also stand among the spending. */
  "transfer-also-spending": { readonly document: string; readonly amount: Cents };
}
