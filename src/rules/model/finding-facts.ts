import type { AllocationFacts } from "./facts/allocation-facts";
import type { EntryFacts } from "./facts/entry-facts";
import type { ExpenditureFacts } from "./facts/expenditure-facts";
import type { ImportFacts } from "./facts/import-facts";
import type { SealFacts } from "./facts/seal-facts";
import type { SubsidyFacts } from "./facts/subsidy-facts";
import type { TransferFacts } from "./facts/transfer-facts";
import type { YearFacts } from "./facts/year-facts";

/** The facts that each finding carries for its sentence, by code. Codes are stable and never reused. */
export type FindingFacts = AllocationFacts & EntryFacts & ExpenditureFacts & ImportFacts & SealFacts & SubsidyFacts & TransferFacts & YearFacts;
