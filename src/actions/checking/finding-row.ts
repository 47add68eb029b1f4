import { findingMessage } from "../../messages/finding-message";
import { placeText } from "../../messages/place-text";
import { severityWords } from "../../messages/severity-words";
import type { Finding } from "../../rules/model/finding";
import type { TableRow } from "../running/written";

/** Returns the row of tblBevinding for one finding. The workbook is Dutch whatever the pane speaks. */
export function findingRow(finding: Finding): TableRow {
  const { what, todo } = findingMessage(finding, "nl");
  const { citation } = finding;
  return {
    Ernst: severityWords.nl[finding.severity],
    Plaats: placeText(finding.place, "nl"),
    Bevinding: what,
    "Wat te doen": todo,
    Bron: citation === null ? "" : [citation.title, citation.article].filter((text) => text !== "").join(", "),
    Zekerheid: finding.status === "confirmed" ? "bevestigd" : "niet bevestigd",
    Code: finding.code,
    "Rij-id": finding.place.rowId,
  };
}
