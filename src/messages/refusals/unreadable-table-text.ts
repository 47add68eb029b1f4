import type { RefusalFacts } from "../../actions/refusal";
import type { Advice } from "../advice";
import type { Language } from "../language";
import { unreadableLedgerText } from "../ledger-texts/unreadable-ledger-text";

type Facts = RefusalFacts["table-unreadable"];

const needed = {
  nl: { payments: "een datum en een bedrag", amounts: "een gemeente en een bedrag" },
  en: { payments: "a date and an amount", amounts: "a municipality and an amount" },
} as const;

/** Returns why a file with receipts or with amounts per municipality cannot be read, and what the officer can do about it. */
export function unreadableTableText({ kind, reason }: Facts, language: Language): Advice {
  const columns = needed[language][kind];
  if (reason.why === "unknown-format") {
    return language === "nl"
      ? { what: "Dit is geen tabel die wij kunnen lezen. Er is niets ingelezen.", todo: `Kies een csv-, txt-, xlsx- of ods-bestand met kolommen voor ${columns}. Een oud Excel-bestand (.xls) of een pdf bewaart u eerst als .xlsx of .csv.` }
      : { what: "This is no table that we can read. Nothing was read.", todo: `Choose a csv, txt, xlsx or ods file with columns for ${columns}. Save an old Excel file (.xls) or a pdf as .xlsx or .csv first.` };
  }
  if (reason.why === "no-table" || reason.why === "empty") {
    return language === "nl"
      ? { what: "In het bestand is geen tabel met kolomnamen gevonden. Er is niets ingelezen.", todo: `Zorg dat de kolomnamen op één regel staan, binnen de eerste 30 regels, met kolommen voor ${columns}.` }
      : { what: "No table with column names was found in the file. Nothing was read.", todo: `Put the column names on one line within the first 30 lines, with columns for ${columns}.` };
  }
  return unreadableLedgerText(reason, language);
}
