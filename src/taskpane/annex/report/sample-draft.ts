import type { SampleRequest } from "../../../rules/audit/audit-sample";

/** The parameters of a sample as they are typed. */
export interface SampleDraft {
  readonly size: string;
  readonly seed: string;
  readonly method: SampleRequest["method"];
}
