import type { CliTexts } from "./cli-texts";
import { cliProblemsNl } from "./cli-problems-nl";

/** The sentences of the command line in Dutch. */
export const cliTextsNl: CliTexts = {
  problems: cliProblemsNl,
  expected: {
    "unknown-key": "deze sleutel kent het formaat niet",
    missing: "ontbreekt",
    format: 'moet "bestedingsboek.book/1" zijn',
    text: "moet tekst zijn",
    date: "moet een bestaande datum zijn, geschreven als 2022-08-31",
    year: "moet een jaartal zijn, als geheel getal",
    cents: "moet een geheel aantal eurocenten zijn",
    "whole-number": "moet een geheel getal vanaf 0 zijn",
    decimal: 'moet een decimaal getal als tekst zijn, zoals "1234.56"',
    "municipality-code": "moet een gemeentecode van vier cijfers zijn, als tekst",
    list: "moet een lijst zijn",
    object: "moet een object zijn",
  },
  usage: `Gebruik: bestedingsboek <opdracht> [opties] [bestanden]

Opdrachten
  check BESTAND...      controleert bestedingsboeken (.xlsx of .json)
  report BESTAND...     berekent de indicatoren, de balans en de aansluiting per jaar
  allocation BESTAND... rekent de beschikkingen na en toont de verwachte betalingen
  allocation --pupils N --score S --scheme ID [--municipality CODE] [--on DATUM]
  schemes               toont de regelingen, hun bestedingsdoelen en indicatoren
  import BESTAND...     leest exports van een grootboek en zegt wat elke regel wordt
  export BESTAND --year JAAR --out UIT.xlsx
                        schrijft de werkmap voor de accountant over dat jaar

Opties
  --json            schrijft JSON naar stdout; zinnen gaan altijd naar stderr
  --out BESTAND     schrijft de JSON naar een bestand; bij export de werkmap
  --year JAAR       toont alleen dit verantwoordingsjaar
  --lang nl|en      taal van de zinnen, ook in de JSON (nl)
  --schemes MAP     leest ook de regelingen in deze map
  --today DATUM     dag waarop het boek wordt beoordeeld (vandaag)
  --parts           de bestanden bij import zijn de delen van één auditfile
  --mapping BESTAND zegt bij import wat de kolommen zijn, wat meedoet en waarheen
  --book BESTAND    het boek waarnaast import de regels legt
  --sample-size N --seed S [--method rows|monetary]
                    de steekproef die de accountant bij export vraagt

Uitkomst: 0 niets mis, 1 fouten gevonden, 2 onbruikbare invoer of aanroep, 70 een fout in het programma.`,
  progress: (done, total) => `${done} van ${total} bestanden`,
  written: (file) => `Geschreven: ${file}`,
  bug: "Dit is een fout in Bestedingsboek, niet in uw boek. Meld de regels hieronder aan de makers.",
  book: (source, municipality, scheme, counts) => `${source}: ${municipality}, ${scheme}: ${counts}`,
  year: ({ year, indicators, status, balances, errors, deadline }) =>
    [
      `  ${year}`,
      indicators.map(({ code, shown }) => `${code} ${shown ?? "(leeg)"}`).join(", ") || "geen indicatoren",
      ...(status === "unconfirmed" ? ["niet door een officiële bron bevestigd"] : []),
      ...balances.map(({ source, end }) => `saldo ${source} ${end}`),
      errors,
      deadline === null ? "aanleverdatum onbekend" : `aanleveren uiterlijk ${deadline}`,
    ].join(" | "),
  lines: (count) => (count === 0 ? "geen regels" : count === 1 ? "1 regel" : `${count} regels`),
  reconciliation: (expected, spent, unexplained) => `    aansluiting: volgens de administratie ${expected}, besteed ${spent}, niet verklaard ${unexplained}`,
  noReconciliation: "    aansluiting: het boek heeft geen grootboekcijfers van dit jaar",
  difference: (indicator, reported, now) => `    ${indicator}: verantwoord ${reported}, nu ${now}`,
  settlement: (toRepay) => `  nu niet besteed: ${toRepay} (terugbetalen bij de eindverantwoording is gebruikelijk, maar niet bevestigd)`,
  recomputed: (recomputed, pupils, score) => `herberekend uit ${pupils} leerlingen en een score van ${score}: ${recomputed}`,
  notRecomputed: "niet herberekend: leerlingen, score of bedragen ontbreken",
  decided: (decided, difference) => `beschikt ${decided}, verschil ${difference}`,
  predecessors: (names) => `voorgangers: ${names}`,
  payments: (count, first, last, total, status) => `verwachte betalingen (${status}): ${count}, van ${first} tot en met ${last}, samen ${total}`,
  scheme: (id, title, status) => `${id}: ${title} (SiSa-code ${status})`,
  schemeYears: (first, last) => `  jaren ${first} tot en met ${last}`,
  purposes: "  bestedingsdoelen",
  indicators: "  indicatoren",
};
