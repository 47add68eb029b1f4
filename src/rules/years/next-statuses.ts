import type { YearStatus } from "../model/year-record";

/** The statuses that can follow each one. A checked year can be opened again; an adopted one cannot, and a delivered one is only redelivered. */
export const nextStatuses: { readonly [From in YearStatus]: readonly YearStatus[] } = {
  concept: ["gecontroleerd"],
  gecontroleerd: ["vastgesteld", "concept"],
  vastgesteld: ["ingediend"],
  ingediend: ["herlevering"],
  herlevering: ["herlevering"],
};
