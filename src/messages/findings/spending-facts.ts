import type { ExpenditureFacts } from "../../rules/model/facts/expenditure-facts";

type SpendingCode = Extract<keyof ExpenditureFacts, `expenditure-${string}`>;

/** The findings about one row of spending. */
export type SpendingFacts = Pick<ExpenditureFacts, SpendingCode>;

/** The findings about measures, budgets and spending as a whole. */
export type MeasureFacts = Omit<ExpenditureFacts, SpendingCode>;
