import type { MoneySource } from "../../rules/model/ledger-figure";
import type { Translation } from "../translation";

const nl = {
  reconciliation: "Aansluiting met het grootboek",
  noLedger: "Het boek heeft voor dit jaar geen cijfers van het grootboek, dus er is niets om tegen te houden. Lees een export van het grootboek in.",
  noCosts: "Het boek heeft voor dit jaar geen lasten van het grootboek.",
  ledger: "Lasten in het grootboek",
  excluded: "Uitgezonderd",
  shiftedOut: "Hoort bij een ander jaar",
  shiftedIn: "Komt uit een ander jaar",
  recoverableVat: "Verrekenbare btw",
  otherFunding: "Uit ander geld betaald",
  expected: "Verwacht in de verantwoording",
  spent: "Besteed volgens het boek",
  unexplained: "Onverklaard verschil",
  income: "Baten in het grootboek",
  incomeExpected: "Gebruikt van de uitkering",
  incomeDifference: "Verschil met de baten",
  closes: "Sluit aan",
  closesNot: "Sluit niet aan",
  balance: "Verloop van de balans",
  begin: "Begin van het jaar",
  received: "Ontvangen",
  balanceSpent: "Besteed",
  transferredOut: "Aan andere gemeenten",
  repaid: "Terugbetaald",
  adjusted: "Correcties",
  liability: (code: string | null) => (code === null ? "Eind: nog te besteden" : `Eind: nog te besteden (${code})`),
  asset: (code: string | null) => (code === null ? "Eind: nog te ontvangen" : `Eind: nog te ontvangen (${code})`),
  ledgerEnd: "Eind volgens het grootboek",
  plus: "plus",
  minus: "min",
};

const en: Translation<typeof nl> = {
  reconciliation: "Reconciliation with the ledger",
  noLedger: "The book holds no figures of the ledger for this year, so there is nothing to hold against it. Import an export of the ledger.",
  noCosts: "The book holds no costs of the ledger for this year.",
  ledger: "Costs in the ledger",
  excluded: "Excluded",
  shiftedOut: "Belongs to another year",
  shiftedIn: "Comes from another year",
  recoverableVat: "Recoverable VAT",
  otherFunding: "Paid by other money",
  expected: "Expected in the account",
  spent: "Spent according to the book",
  unexplained: "Unexplained difference",
  income: "Income in the ledger",
  incomeExpected: "Used of the grant",
  incomeDifference: "Difference with the income",
  closes: "Agrees",
  closesNot: "Does not agree",
  balance: "Movement of the balance",
  begin: "Begin of the year",
  received: "Received",
  balanceSpent: "Spent",
  transferredOut: "To other municipalities",
  repaid: "Paid back",
  adjusted: "Corrections",
  liability: (code) => (code === null ? "End: still to spend" : `End: still to spend (${code})`),
  asset: (code) => (code === null ? "End: still to receive" : `End: still to receive (${code})`),
  ledgerEnd: "End according to the ledger",
  plus: "plus",
  minus: "minus",
};

const sources: Readonly<Record<"nl" | "en", Readonly<Record<MoneySource, string>>>> = {
  nl: { rijk: "Van het Rijk", gemeenten: "Van andere gemeenten" },
  en: { rijk: "From the state", gemeenten: "From other municipalities" },
};

/** Words of the reconciliation and of the balance. */
export const annexMoneyLabels = { nl: { ...nl, sources: sources.nl }, en: { ...en, sources: sources.en } };
