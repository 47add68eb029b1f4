import type { ExpenditureColumn } from "../rules/model/expenditure";
import type { SheetPart } from "./sheet-part";

/** The sheet of spending and its headers. */
export const expenditureWords: SheetPart<ExpenditureColumn> = {
  sheet: "Bestedingen",
  table: null,
  columns: {
    year: "Jaar",
    ledgerYear: "Boekjaar",
    bookedOn: "Boekdatum",
    invoicedOn: "Factuurdatum",
    performedFrom: "Prestatie van",
    performedUntil: "Prestatie t/m",
    measure: "Maatregel",
    kind: "Soort",
    costType: "Aard",
    subsidy: "Subsidie",
    amount: "Bedrag",
    recoverableVat: "Verrekenbare btw",
    otherFunding: "Andere dekking",
    fundedBy: "Geldbron",
    description: "Omschrijving",
    document: "Document",
    invoice: "Factuur",
    counterparty: "Wederpartij",
    evidence: "Bewijs",
    hours: "Uren",
    rate: "Tarief",
    account: "Rekening",
    taakveld: "Taakveld",
    categorie: "Categorie",
    group: "Groep",
    refersTo: "Verwijst naar",
    correctsYear: "Corrigeert jaar",
    sourceLine: "Bronregel",
    importId: "Import",
  },
};
