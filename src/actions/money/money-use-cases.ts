/** What is loaded when the first table with money is opened: it shares its readers with the import of a ledger. One file, so that the bundler makes one part of it. */
export { changeTable } from "./change-table";
export { firstChoices } from "./first-choices";
export { openTable } from "./open-table";
export { planAmountsOf, planPaymentsOf } from "./plan-money";
export { readAs } from "./read-as";
export { takeAmounts } from "./take-amounts";
export { takePayments } from "./take-payments";
