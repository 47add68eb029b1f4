import type { AllocationColumn } from "../../rules/model/allocation";
import type { ExpenditureColumn } from "../../rules/model/expenditure";
import type { MeasureColumn } from "../../rules/model/measure";
import type { ReceiptColumn } from "../../rules/model/receipt";
import type { TransferColumn } from "../../rules/model/transfer";

type Headers<Column extends string> = Readonly<Record<Column | "rowId", string>>;

/** The header of every property of a row's model, per part of a book. */
export const partHeaders: {
  readonly allocations: Headers<AllocationColumn>;
  readonly receipts: Headers<ReceiptColumn>;
  readonly measures: Headers<MeasureColumn>;
  readonly expenditures: Headers<ExpenditureColumn>;
  readonly transfers: Headers<TransferColumn>;
} = {
  allocations: {
    reference: "Kenmerk",
    decidedOn: "Datum",
    amount: "Bedrag",
    pupils: "Leerlingen",
    score: "Achterstandsscore",
    note: "Toelichting",
    rowId: "Rij-id",
  },
  receipts: { receivedOn: "Datum", amount: "Bedrag", document: "Document", note: "Toelichting", rowId: "Rij-id" },
  measures: { name: "Maatregel", purpose: "Doel", partner: "Partner", note: "Toelichting", rowId: "Rij-id" },
  expenditures: {
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
    rowId: "Rij-id",
  },
  transfers: {
    direction: "Richting",
    municipality: "Gemeente",
    year: "Jaar",
    transferredOn: "Datum",
    amount: "Bedrag",
    document: "Document",
    note: "Toelichting",
    rowId: "Rij-id",
  },
};
