import type { UnreadableLedger } from "../../ledger/model/opened-ledger";
import type { Advice } from "../advice";
import { formatCount } from "../format/format-count";
import { joinWords } from "../format/join-words";
import type { Language } from "../language";

const megabyte = 1_000_000;

function megabytes(size: number, language: Language): string {
  return `${formatCount(Math.ceil(size / megabyte), language)} MB`;
}

type MissingPart = Extract<UnreadableLedger, { readonly why: "part-missing" }>;

function missingDutch({ missing, of }: MissingPart): string {
  const which = missing.length === 1 ? `Deel ${missing.join("")} ontbreekt` : `De delen ${joinWords(missing.map(String), "nl")} ontbreken`;
  const whole = of === null ? "" : ` De auditfile bestaat uit ${formatCount(of, "nl")} delen.`;
  return `${missing.length === 0 ? "U koos niet alle delen" : which}.${whole} Er is niets ingelezen.`;
}

function missingEnglish({ missing, of }: MissingPart): string {
  const which = missing.length === 1 ? `Part ${missing.join("")} is missing` : `The parts ${joinWords(missing.map(String), "en")} are missing`;
  const whole = of === null ? "" : ` The auditfile has ${formatCount(of, "en")} parts.`;
  return `${missing.length === 0 ? "You did not choose all parts" : which}.${whole} Nothing was read.`;
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
    case "auditfile-cut":
      return { what: `De auditfile houdt op regel ${formatCount(reason.line, "nl")} halverwege op. Er is niets ingelezen.`, todo: "Is hij in delen gesplitst, kies dan alle delen tegelijk. Zo niet, maak hem opnieuw; vaak is het bestand niet helemaal weggeschreven." };
    case "auditfile-continuation":
      return { what: "Dit is een vervolgdeel van een gesplitste auditfile: het begint midden in de XML. Er is niets ingelezen.", todo: "Kies alle delen tegelijk, ook het eerste." };
    case "no-part":
      return { what: `U koos meer bestanden, maar ${reason.name} is geen deel van een auditfile. Er is niets ingelezen.`, todo: "Kies alleen de delen van één auditfile tegelijk; andere bestanden leest u één voor één in." };
    case "not-in-parts":
      return { what: `U koos meer auditfiles, maar ${reason.name} zegt niet dat het een deel is (“Vervolgbestand 1 van 2”). Er is niets ingelezen.`, todo: "Lees deze auditfiles één voor één in." };
    case "part-missing":
      return { what: missingDutch(reason), todo: "Kies alle delen tegelijk." };
    case "part-twice":
      return { what: `Deel ${reason.number} van de auditfile is twee keer gekozen. Er is niets ingelezen.`, todo: "Kies elk deel één keer." };
    case "part-order-unknown":
      return { what: "De volgorde van deze delen is niet te bepalen: hun nummers ontbreken of spreken elkaar tegen. Er is niets ingelezen.", todo: "Kies de delen van één auditfile, met een volgnummer in elke naam: “grootboek 1.xaf”, “grootboek 2.xaf”." };
    case "parts-do-not-fit":
      return { what: `Deze delen sluiten niet op elkaar aan: achter elkaar gelezen klopt regel ${formatCount(reason.line, "nl")} niet. Er is niets ingelezen.`, todo: "Kijk of alle delen van dezelfde auditfile en hetzelfde jaar zijn, en of geen deel beschadigd is." };
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
    case "auditfile-cut":
      return { what: `The auditfile ends half-way, on line ${formatCount(reason.line, "en")}. Nothing was read.`, todo: "If it was split into parts, choose all parts at once. If not, make it again; often the file was not written to its end." };
    case "auditfile-continuation":
      return { what: "This is a later part of a split auditfile: it begins in the middle of the XML. Nothing was read.", todo: "Choose all parts at once, the first one too." };
    case "no-part":
      return { what: `You chose several files, but ${reason.name} is no part of an auditfile. Nothing was read.`, todo: "Choose only the parts of one auditfile at once; read other files one by one." };
    case "not-in-parts":
      return { what: `You chose several auditfiles, but ${reason.name} does not say that it is a part (“Vervolgbestand 1 van 2”). Nothing was read.`, todo: "Read these auditfiles one by one." };
    case "part-missing":
      return { what: missingEnglish(reason), todo: "Choose all parts at once." };
    case "part-twice":
      return { what: `Part ${reason.number} of the auditfile was chosen twice. Nothing was read.`, todo: "Choose each part once." };
    case "part-order-unknown":
      return { what: "The order of these parts cannot be told: their numbers are missing or contradict each other. Nothing was read.", todo: "Choose the parts of one auditfile, with a number in each name: “ledger 1.xaf”, “ledger 2.xaf”." };
    case "parts-do-not-fit":
      return { what: `These parts do not follow each other: read in order, line ${formatCount(reason.line, "en")} is wrong. Nothing was read.`, todo: "See whether all parts are of the same auditfile and the same year, and whether none is damaged." };
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
