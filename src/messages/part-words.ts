import type { AllocationColumn } from "../rules/model/allocation";
import type { BookPart } from "../rules/model/book-part";
import type { ExpenditureColumn } from "../rules/model/expenditure";
import type { MeasureColumn } from "../rules/model/measure";
import type { ReceiptColumn } from "../rules/model/receipt";
import type { TransferColumn } from "../rules/model/transfer";

interface ColumnsByPart extends Record<BookPart, string> {
  allocations: AllocationColumn;
  receipts: ReceiptColumn;
  measures: MeasureColumn;
  expenditures: ExpenditureColumn;
  transfers: TransferColumn;
}

/** The sheet that holds a part of the book, and the headers of its columns, as they stand in the workbook. */
export interface PartWords<Column extends string> {
  readonly sheet: string;
  readonly columns: Readonly<Record<Column, string>>;
}

/** The workbook is Dutch whatever the pane speaks, so these names are the same in both languages. */
export const partWords: { readonly [Part in BookPart]: PartWords<ColumnsByPart[Part]> } = {
  allocations: {
    sheet: "Toekenning",
    columns: {
      reference: "Kenmerk",
      decidedOn: "Datum",
      amount: "Bedrag",
      pupils: "Leerlingen",
      score: "Achterstandsscore",
      note: "Toelichting",
    },
  },
  receipts: {
    sheet: "Toekenning",
    columns: { receivedOn: "Datum", amount: "Bedrag", document: "Document", note: "Toelichting" },
  },
  measures: {
    sheet: "Maatregelen",
    columns: { name: "Maatregel", purpose: "Doel", partner: "Partner", note: "Toelichting" },
  },
  expenditures: {
    sheet: "Bestedingen",
    columns: {
      year: "Jaar",
      bookedOn: "Boekdatum",
      invoicedOn: "Factuurdatum",
      performedFrom: "Prestatie van",
      performedUntil: "Prestatie t/m",
      measure: "Maatregel",
      kind: "Soort",
      amount: "Bedrag",
      description: "Omschrijving",
      document: "Document",
      invoice: "Factuur",
      counterparty: "Wederpartij",
      evidence: "Bewijs",
      group: "Groep",
      refersTo: "Verwijst naar",
      importId: "Import",
    },
  },
  transfers: {
    sheet: "Overdrachten",
    columns: {
      direction: "Richting",
      municipality: "Gemeente",
      year: "Jaar",
      transferredOn: "Datum",
      amount: "Bedrag",
      document: "Document",
      note: "Toelichting",
    },
  },
};
