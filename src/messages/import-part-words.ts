import type { AssignmentColumn } from "../rules/model/assignment-rule";
import type { ColumnMemoryColumn } from "../rules/model/column-memory";
import type { ExplanationColumn } from "../rules/model/explanation";
import type { ImportLineColumn } from "../rules/model/import-line";
import type { ImportColumn } from "../rules/model/import-record";
import type { SealColumn } from "../rules/model/seal";
import type { SheetPart } from "./sheet-part";

/** The columns of what an import of a ledger keeps, the explanations of findings, and the seals of years. */
export interface ImportPartColumns {
  readonly assignments: AssignmentColumn;
  readonly columnMemories: ColumnMemoryColumn;
  readonly imports: ImportColumn;
  readonly importLines: ImportLineColumn;
  readonly explanations: ExplanationColumn;
  readonly seals: SealColumn;
}

/** Their sheets, tables and headers. */
export const importPartWords: { readonly [Part in keyof ImportPartColumns]: SheetPart<ImportPartColumns[Part]> } = {
  assignments: {
    sheet: "Toewijzing",
    table: "toewijzingsregels",
    columns: {
      costCentre: "Kostenplaats",
      account: "Rekening",
      project: "Project",
      taakveld: "Taakveld",
      categorie: "Categorie",
      counterparty: "Wederpartij",
      words: "Woorden",
      destination: "Uitkomst",
      measure: "Maatregel",
      kind: "Soort",
      costType: "Aard",
      subsidy: "Subsidie",
      yearRule: "Jaar volgens",
      vatBasis: "Btw",
      reason: "Reden",
    },
  },
  columnMemories: {
    sheet: "Toewijzing",
    table: "koppelingen",
    columns: { source: "Bron", field: "Veld", column: "Kolom" },
  },
  imports: {
    sheet: "Import",
    table: "controletotalen",
    columns: {
      importId: "Import",
      file: "Bestand",
      year: "Jaar",
      account: "Rekening",
      name: "Naam",
      lines: "Regels",
      read: "Gelezen",
      unselectedLines: "Niet gekozen regels",
      unselected: "Niet gekozen",
      spending: "Besteed",
      excepted: "Uitgezonderd",
      income: "Baten",
      waiting: "Wacht",
      duplicate: "Dubbel",
    },
  },
  importLines: {
    sheet: "Import",
    table: "ingelezen regels",
    columns: {
      state: "Status",
      year: "Jaar",
      bookedOn: "Boekdatum",
      account: "Rekening",
      costCentre: "Kostenplaats",
      project: "Project",
      taakveld: "Taakveld",
      categorie: "Categorie",
      amount: "Bedrag",
      description: "Omschrijving",
      document: "Document",
      counterparty: "Wederpartij",
      reason: "Reden",
      sourceLine: "Bronregel",
      importId: "Import",
    },
  },
  explanations: {
    sheet: "Controle",
    table: "beoordelingen",
    columns: { key: "Sleutel", code: "Code", finding: "Bevinding", text: "Beoordeling", by: "Door", on: "Op" },
  },
  seals: {
    sheet: "Zegels",
    table: null,
    columns: { year: "Jaar", status: "Status", part: "Onderdeel", sealedId: "Rij", fingerprint: "Vingerafdruk", amount: "Bedrag", description: "Omschrijving" },
  },
};
