import type { Book } from "../../rules/model/book";
import type { Measure } from "../../rules/model/measure";
import type { Assignment } from "../model/assignment";
import type { LedgerLine } from "../model/ledger-line";
import type { Suggestion, SuggestionReason } from "../model/line-outcome";
import { incomeOf } from "./income-of";
import { isReserveMutation } from "./is-reserve-mutation";
import { iv3Hint } from "./iv3-hint";
import { measureWords } from "./measure-words";
import { spendingHistory } from "./spending-history";

/** Why a line is excepted when the officer accepts that suggestion, in the workbook's own words. */
export const exceptionReasons = { reserve: "mutatie reserve", balance: "balansrekening" } as const;

const mostSuggestions = 3;

const undecided = { measure: "", kind: "", costType: "", subsidy: "", yearRule: "boekjaar", vatBasis: "", reason: "" } as const;

/**
 * Returns a function that suggests what could become of a line, the best first, at most three and each with its reason. For spending: what
 * the book did before with the counterparty, a word of a measure in the description, the Iv3 codes (only the typed fields), what the
 * book did before on the account, and the one measure of the cost centre. `measureNamed` gives the name of a measure as it stands in the book, or null.
 */
export function suggester(
  measures: readonly Measure[],
  { expenditures, importLines }: Pick<Book, "expenditures" | "importLines">,
  measureNamed: (name: string) => string | null,
): (line: LedgerLine) => readonly Suggestion[] {
  const history = spendingHistory(expenditures, importLines, measureNamed);
  const words = measureWords(measures);
  return (line) => {
    const fixed = notSpending(line);
    if (fixed !== null) {
      return [fixed];
    }
    const hint = iv3Hint(line);
    const costType = hint?.costType ?? "";
    const found: Suggestion[] = [];
    const suggest = (measure: string, ofCost: string, reason: SuggestionReason): void => {
      if (!found.some(({ assignment }) => assignment.measure === measure)) {
        found.push({ assignment: { ...undecided, destination: "besteding", measure, costType: ofCost }, reason });
      }
    };
    const { counterparty, account, costCentre, taakveld, categorie } = line;
    const ofCounterparty = history.ofCounterparty(counterparty);
    if (ofCounterparty !== null) {
      suggest(ofCounterparty.measure, costType === "" ? ofCounterparty.costType : costType, { is: "counterparty", counterparty, times: ofCounterparty.times });
    }
    for (const { measure, word } of words(line.description)) {
      suggest(measure, costType, { is: "words", word });
    }
    for (const { name, purpose } of measures) {
      if (hint !== null && hint.purpose !== null && purpose.trim().toUpperCase() === hint.purpose) {
        suggest(name, costType, { is: "iv3", taakveld: hint.purpose === "S1" ? taakveld.trim() : "", categorie: categorie.trim() });
      }
    }
    const onAccount = history.ofAccount(account) ?? history.ofAccount(line.written?.account ?? "");
    if (onAccount !== null) {
      suggest(onAccount.measure, costType === "" ? onAccount.costType : costType, { is: "account", account, times: onAccount.times });
    }
    const onCostCentre = history.ofCostCentre(line.written?.costCentre ?? costCentre);
    if (onCostCentre !== null) {
      suggest(onCostCentre.measure, costType === "" ? onCostCentre.costType : costType, { is: "costCentre", costCentre, times: onCostCentre.times });
    }
    return found.slice(0, mostSuggestions);
  };
}

function notSpending(line: LedgerLine): Suggestion | null {
  const except = (reason: string): Assignment => ({ ...undecided, destination: "uitzonderen", reason });
  if (isReserveMutation(line)) {
    return { assignment: except(exceptionReasons.reserve), reason: { is: "reserve" } };
  }
  if (line.accountKind === "balance") {
    return { assignment: except(exceptionReasons.balance), reason: { is: "balance" } };
  }
  return incomeOf(line) === "state" ? { assignment: { ...undecided, destination: "baten" }, reason: { is: "income-of-the-state" } } : null;
}
