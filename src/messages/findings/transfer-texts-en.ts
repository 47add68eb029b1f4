import type { TransferFacts } from "../../rules/model/facts/transfer-facts";
import { formatDate } from "../format/format-date";
import { formatEuros } from "../format/format-euros";
import { quote } from "../format/quote";
import type { TextsOf } from "./finding-texts";
import { successorWords } from "./successor-words";

/** Findings about transfers, in English. */
export const transferTextsEn: TextsOf<TransferFacts> = {
  "transfer-direction-unknown": (facts) => ({
    what: facts.direction === "" ? "This transfer does not say whether the money went to or came from another municipality." : `The direction ${quote(facts.direction)} is not known.`,
    todo: "Choose “aan” (you transfer to another municipality) or “van” (you receive from another municipality).",
  }),
  "transfer-municipality-unknown": (facts) => ({
    what: `No municipality is known as ${quote(facts.municipality)}.`,
    todo: "Under “Gemeente”, enter the CBS code of four digits, or the name as CBS writes it.",
  }),
  "transfer-municipality-ended": (facts) => ({
    what: `The municipality ${facts.name} (${facts.municipality}) no longer existed at the time of this transfer: ${formatDate(facts.until)} was its last day.`,
    todo:
      facts.successors.length === 0
        ? "Check the municipality and the date."
        : `Check the date. If it is right, enter the successor: ${successorWords(facts.successors, "en")}.`,
  }),
  "transfer-to-itself": (facts) => ({
    what: `This transfer names ${quote(facts.municipality)} as the other municipality, but that is the municipality of this book.`,
    todo: "Enter the municipality with which the money was exchanged. If you spent it yourself, enter it under Bestedingen and delete this row.",
  }),
  "transfer-also-spending": (facts) => ({
    what: `Document ${quote(facts.document)} with the same amount (${formatEuros(facts.amount, "en")}) also stands among the spending. So the money counts twice: a transfer is never also spending.`,
    todo: "Delete one of the two. If the other municipality accounts for the money itself, the transfer stays; if you bought something from it, the spending stays.",
  }),
};
