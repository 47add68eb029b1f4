import { joinWords } from "../format/join-words";
import { importTexts } from "./import-texts";
import { unreadableLedgerLine } from "../unreadable-ledger-line";
import type { CliTexts } from "./cli-texts";

const whyUnreadable = { missing: "het bestaat niet", folder: "het is een map", denied: "u mag het niet lezen", other: "het lezen mislukte" } as const;

/** What makes a call or its input unusable, in Dutch. */
export const cliProblemsNl: CliTexts["problems"] = {
  "unknown-command": ({ shown }) => `De opdracht "${shown}" bestaat niet. Kies check, report, allocation, schemes, import of export.`,
  "unknown-option": ({ option }) => `De optie ${option} bestaat niet. Met --help ziet u welke er zijn.`,
  "option-needs-value": ({ option }) => `De optie ${option} heeft een waarde nodig.`,
  "option-takes-no-value": ({ option }) => `De optie ${option} neemt geen waarde.`,
  "option-repeated": ({ option }) => `De optie ${option} staat er meer dan eens.`,
  "option-not-for-command": ({ option, command }) => `De optie ${option} hoort niet bij de opdracht ${command}.`,
  "option-missing": ({ option, command }) => `De opdracht ${command} heeft de optie ${option} nodig.`,
  "no-input": ({ command }) => `De opdracht ${command} heeft ten minste één bestand nodig.`,
  "input-not-expected": ({ shown, command }) => `De opdracht ${command} verwacht hier geen bestand: ${shown}.`,
  "language-unknown": ({ shown }) => `De taal "${shown}" is niet bekend. Kies nl of en.`,
  "date-invalid": ({ option, shown }) => `${option}: "${shown}" is geen bestaande datum. Schrijf die als 2022-08-31.`,
  "year-invalid": ({ shown }) => `--year: "${shown}" is geen jaartal van vier cijfers.`,
  "number-invalid": ({ option, shown }) => `${option}: "${shown}" is geen geldig getal. Schrijf decimalen achter een punt, zonder punten voor duizendtallen.`,
  "method-unknown": ({ shown }) => `--method: "${shown}" is geen methode. Kies rows of monetary.`,
  "municipality-unknown": ({ shown }) => `De gemeentecode "${shown}" is niet bekend.`,
  "municipality-not-on-date": ({ municipality, name, on }) => `De gemeente ${name} (${municipality}) bestond niet op ${on}.`,
  "file-unreadable": ({ file, why }) => `${file} kan niet worden gelezen: ${whyUnreadable[why]}.`,
  "not-a-workbook": ({ file }) => `${file} is geen leesbare werkmap (.xlsx). Sla haar in Excel opnieuw op, zonder wachtwoord.`,
  "days-from-1904": ({ file }) => `${file} telt de dagen vanaf 1904. Zet in Excel het 1904-datumsysteem uit en controleer de datums.`,
  "not-a-book": ({ file, missing }) => `${file} is geen bestedingsboek: ${joinWords(missing, "nl")} ${missing.length === 1 ? "ontbreekt" : "ontbreken"}.`,
  "not-json": ({ file, where }) => `${file} is geen geldige JSON: ${where}`,
  "book-invalid": ({ file }) => `${file} houdt zich niet aan het formaat (docs/book-format.md):`,
  "mapping-invalid": ({ file, problems }) => [`${file} houdt zich niet aan het formaat (docs/ledger-import.md):`, ...problems.map(({ path, expected }) => `  ${path}: ${importTexts.nl.expected[expected]}`)].join("\n"),
  "table-missing": ({ file, table, known }) => `${file} heeft geen tabel op een blad ${table}. Er zijn tabellen op: ${known.join(", ")}.`,
  "columns-missing": ({ file, columns, known }) => `${file} heeft geen kolom ${joinWords(columns, "nl")}. Er zijn: ${known.join(", ")}.`,
  "ledger-unreadable": ({ file, reason }) => `${file}: ${unreadableLedgerLine(reason, "nl")}`,
  "version-unknown": ({ file }) => `${file} noemt geen schemaversie die een geheel getal is.`,
  "version-too-new": ({ file, version, known }) => `${file} is van een nieuwere versie (${version}) dan dit programma kent (${known}). Werk Bestedingsboek bij.`,
  "scheme-unknown": ({ scheme, known }) => `De regeling "${scheme}" is niet bekend. Bekend zijn: ${known.join(", ")}. Een eigen regeling leest u met --schemes.`,
  "scheme-invalid": ({ file, problems }) => [`${file} houdt zich niet aan het formaat (docs/scheme-format.md):`, ...problems.map((problem) => `  ${problem}`)].join("\n"),
  "scheme-repeated": ({ scheme, file }) => `De regeling "${scheme}" van ${file} is er al. Geef die een eigen id.`,
  "scheme-not-in-force": ({ scheme, on }) => `Voor ${scheme} geldt op ${on} geen bestedingsperiode. Kies een latere dag met --today.`,
  "scheme-without-rates": ({ scheme }) => `De regeling ${scheme} kent geen bedragen per leerling en per eenheid van de score.`,
  "year-outside": ({ scheme, year, first, last }) => `Het jaar ${year} valt buiten ${scheme}, dat loopt van ${first} tot en met ${last}.`,
  "out-is-folder": ({ path }) => `--out: ${path} is een map. Noem een bestand.`,
  "out-is-input": ({ path }) => `--out: ${path} is het boek zelf. Noem een ander bestand.`,
  "out-unwritable": ({ path }) => `--out: ${path} kan niet worden geschreven.`,
};
