import { serial } from "../../book/serial";
import type { IsoDate } from "../../rules/dates/iso-date";
import { eurosFromCents } from "../../rules/money/euros-from-cents";
import type { TableRow } from "../running/written";
import type { SpendingValues } from "./read-spending";

function dateCell(date: IsoDate | null): number | "" {
  return date === null ? "" : serial(date);
}

/** Returns the row of tblBesteding for one cost. Doel is calculated there, Status is written at "Controleren". */
export function spendingCells(values: SpendingValues, rowId: string, importId: string): TableRow {
  return {
    Jaar: values.year ?? "",
    Boekdatum: dateCell(values.bookedOn),
    Factuurdatum: dateCell(values.invoicedOn),
    "Prestatie van": dateCell(values.performedFrom),
    "Prestatie t/m": dateCell(values.performedUntil),
    Maatregel: values.measure,
    Soort: values.kind,
    Bedrag: values.amount === null ? "" : eurosFromCents(values.amount),
    Omschrijving: values.description,
    Document: values.document,
    Factuur: values.invoice,
    Wederpartij: values.counterparty,
    Bewijs: values.evidence,
    Groep: values.group,
    "Verwijst naar": values.refersTo,
    Import: importId,
    "Rij-id": rowId,
  };
}
