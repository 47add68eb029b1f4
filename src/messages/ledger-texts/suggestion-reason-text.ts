import type { SuggestionReason } from "../../ledger/model/line-outcome";
import { formatCount } from "../format/format-count";
import { quote } from "../format/quote";
import { timesEn } from "../format/times-en";
import type { Language } from "../language";

function timesNl(times: number): string {
  return times === 1 ? "één keer" : `${formatCount(times, "nl")} keer`;
}

function codes({ taakveld, categorie }: Extract<SuggestionReason, { readonly is: "iv3" }>, and: string): string {
  return [...(taakveld === "" ? [] : [`taakveld ${taakveld}`]), ...(categorie === "" ? [] : [`categorie ${categorie}`])].join(and);
}

function inDutch(reason: SuggestionReason): string {
  switch (reason.is) {
    case "iv3":
      return `Voorgesteld om ${codes(reason, " en ")}.`;
    case "counterparty":
      return `${quote(reason.counterparty)} is in dit boek al ${timesNl(reason.times)} zo toegewezen.`;
    case "words":
      return `In de omschrijving staat ${quote(reason.word)}.`;
    case "account":
      return `Rekening ${reason.account} is in dit boek al ${timesNl(reason.times)} zo toegewezen.`;
    case "costCentre":
      return `Alle ${formatCount(reason.times, "nl")} eerdere rijen van kostenplaats ${reason.costCentre} zijn zo toegewezen.`;
    case "income-of-the-state":
      return "Categorie 4.3.1 aan de batenkant is een bijdrage van het Rijk: verantwoorde baten, geen besteding.";
    case "reserve":
      return "Een mutatie van een reserve is nooit een besteding.";
    case "balance":
      return "Een boeking op de balans is nooit een besteding.";
  }
}

function inEnglish(reason: SuggestionReason): string {
  switch (reason.is) {
    case "iv3":
      return `Suggested because of ${codes(reason, " and ")}.`;
    case "counterparty":
      return `${quote(reason.counterparty)} was assigned so ${timesEn(reason.times)} in this book.`;
    case "words":
      return `The description holds ${quote(reason.word)}.`;
    case "account":
      return `Account ${reason.account} was assigned so ${timesEn(reason.times)} in this book.`;
    case "costCentre":
      return `All ${formatCount(reason.times, "en")} earlier rows of cost centre ${reason.costCentre} were assigned so.`;
    case "income-of-the-state":
      return "Categorie 4.3.1 on the income side is a contribution of the state: recognised income, no spending.";
    case "reserve":
      return "A change of a reserve is never spending.";
    case "balance":
      return "A booking on the balance sheet is never spending.";
  }
}

/** Returns why something is suggested for a ledger line, as a sentence. */
export function suggestionReasonText(reason: SuggestionReason, language: Language): string {
  return language === "nl" ? inDutch(reason) : inEnglish(reason);
}
