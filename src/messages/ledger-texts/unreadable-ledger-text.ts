import type { UnreadableLedger } from "../../ledger/model/opened-ledger";
import type { Advice } from "../advice";
import { formatCount } from "../format/format-count";
import type { Language } from "../language";

const megabyte = 1_000_000;

function megabytes(size: number, language: Language): string {
  return `${formatCount(Math.ceil(size / megabyte), language)} MB`;
}

function inDutch(reason: UnreadableLedger): Advice {
  switch (reason.why) {
    case "empty":
      return { what: "Het bestand is leeg. Er is niets ingelezen.", todo: "Maak de export opnieuw en kijk of er regels in staan." };
    case "unknown-format":
      return { what: "Dit is geen bestand met boekingen dat wij kunnen lezen. Er is niets ingelezen.", todo: "Kies een csv-, txt-, xlsx- of ods-bestand of een auditfile. Een oud Excel-bestand (.xls) bewaart u eerst als .xlsx." };
    case "no-table":
      return { what: "In het bestand is geen tabel met kolomnamen gevonden. Er is niets ingelezen.", todo: "Zorg dat de kolomnamen op één regel staan, binnen de eerste 30 regels, met de boekingen eronder." };
    case "not-an-auditfile":
      return { what: "Dit is een XML-bestand, maar geen auditfile financieel. Er is niets ingelezen.", todo: "Vraag uw financiële pakket om een XML Auditfile Financieel 3.1, 3.2, 3.2.1 of 4.0." };
    case "broken-xml":
      return { what: `De auditfile is beschadigd of afgebroken: op regel ${formatCount(reason.line, "nl")} klopt de XML niet. Er is niets ingelezen.`, todo: "Maak de auditfile opnieuw; vaak is het bestand niet helemaal weggeschreven of gekopieerd." };
    case "broken-text":
      return { what: `De tekst is beschadigd: regel ${formatCount(reason.line, "nl")} is niet te lezen. Er is niets ingelezen.`, todo: "Maak de export opnieuw, bij voorkeur als “CSV UTF-8”." };
    case "days-from-1904":
      return { what: "Deze werkmap telt datums vanaf 1904, waardoor datums vier jaar kunnen verschuiven. Er is niets ingelezen.", todo: "Zet in Excel “Datumsysteem 1904” uit (Bestand > Opties > Geavanceerd), controleer de datums en bewaar het bestand opnieuw." };
    case "too-large":
      return { what: `Het bestand is te groot: ${megabytes(reason.size, "nl")}, en wij lezen hoogstens ${megabytes(reason.limit, "nl")}. Er is niets ingelezen.`, todo: "Maak een export per jaar of per kostenplaats, of gebruik een auditfile; die mag groter zijn." };
  }
}

function inEnglish(reason: UnreadableLedger): Advice {
  switch (reason.why) {
    case "empty":
      return { what: "The file is empty. Nothing was read.", todo: "Make the export again and see whether it holds lines." };
    case "unknown-format":
      return { what: "This is no file with bookings that we can read. Nothing was read.", todo: "Choose a csv, txt, xlsx or ods file or an auditfile. Save an old Excel file (.xls) as .xlsx first." };
    case "no-table":
      return { what: "No table with column names was found in the file. Nothing was read.", todo: "Put the column names on one line within the first 30 lines, with the bookings below." };
    case "not-an-auditfile":
      return { what: "This is an XML file, but no financial auditfile. Nothing was read.", todo: "Ask your finance package for an XML Auditfile Financieel 3.1, 3.2, 3.2.1 or 4.0." };
    case "broken-xml":
      return { what: `The auditfile is damaged or cut short: the XML is wrong on line ${formatCount(reason.line, "en")}. Nothing was read.`, todo: "Make the auditfile again; often the file was not written or copied to its end." };
    case "broken-text":
      return { what: `The text is damaged: line ${formatCount(reason.line, "en")} cannot be read. Nothing was read.`, todo: "Make the export again, preferably as “CSV UTF-8”." };
    case "days-from-1904":
      return { what: "This workbook counts dates from 1904, so dates can shift by four years. Nothing was read.", todo: "Turn off “Use 1904 date system” in Excel (File > Options > Advanced), check the dates and save the file again." };
    case "too-large":
      return { what: `The file is too large: ${megabytes(reason.size, "en")}, and we read ${megabytes(reason.limit, "en")} at most. Nothing was read.`, todo: "Make an export per year or per cost centre, or use an auditfile, which may be larger." };
  }
}

/** Returns why a ledger export cannot be read at all, and what the officer can do about it. */
export function unreadableLedgerText(reason: UnreadableLedger, language: Language): Advice {
  return language === "nl" ? inDutch(reason) : inEnglish(reason);
}
