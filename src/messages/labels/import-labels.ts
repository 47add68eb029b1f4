import type { Translation } from "../translation";

const nl = {
  title: "Bestedingen importeren",
  explained: "Een CSV-bestand met de kolommen van de tabel Bestedingen. Het bestand wordt in zijn geheel overgenomen, of helemaal niet.",
  file: "CSV-bestand",
  import: "Importeren",
  importing: "Het bestand wordt overgenomen…",
  imported: (rows: number, shown: string, amount: string) => (rows === 1 ? `1 regel overgenomen, samen ${amount}.` : `${shown} regels overgenomen, samen ${amount}.`),
  importId: (id: string) => `Import ${id}`,
  format: "Hoe ziet het bestand eruit?",
  formatFile: "Puntkomma’s tussen de velden, UTF-8 (in Excel: “CSV UTF-8”). De eerste regel noemt precies deze kolommen, elk één keer; de volgorde is vrij:",
  formatValues: "Datums als 31-12-2022, bedragen als 1.234,56. Een leeg veld weigert het bestand niet; wat ontbreekt staat daarna bij Bevindingen.",
  moreProblems: (count: string) => `En nog ${count}.`,
  toLedger: "Terug naar grootboek inlezen",
  loading: "Het inlezen wordt klaargezet…",
};

const en: Translation<typeof nl> = {
  title: "Import spending",
  explained: "A CSV file with the columns of the table Bestedingen. The file is taken over whole, or not at all.",
  file: "CSV file",
  import: "Import",
  importing: "Taking over the file…",
  imported: (rows, shown, amount) => (rows === 1 ? `1 line taken over, ${amount} in all.` : `${shown} lines taken over, ${amount} in all.`),
  importId: (id) => `Import ${id}`,
  format: "What does the file look like?",
  formatFile: "Semicolons between the fields, UTF-8 (in Excel: “CSV UTF-8”). The first line names exactly these columns, each once, in any order:",
  formatValues: "Dates as 31-12-2022, amounts as 1.234,56. An empty field does not refuse the file; what is missing shows under Findings.",
  moreProblems: (count) => `And ${count} more.`,
  toLedger: "Back to reading a ledger",
  loading: "Getting ready to read…",
};

/** Words of the import of spending. */
export const importLabels = { nl, en };
