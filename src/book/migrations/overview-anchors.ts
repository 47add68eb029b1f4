import type { Scheme } from "../../rules/model/scheme";
import { overviewLayout } from "../sheets/overview-layout";
import type { RecalculatedSheet } from "./migration";

/** Returns what cells of the sheet Overzicht say since version 2, where nobody moved its figures. */
export function overviewAnchors(scheme: Scheme): RecalculatedSheet["anchors"] {
  const { purposes, calendar } = overviewLayout(scheme);
  return [
    { address: "B13", says: "Besteed" },
    { address: "B15", says: "Nog over van de toekenning" },
    { address: `A${purposes.header}`, says: "Doel" },
    { address: `B${purposes.rest}`, says: "Zonder geldig doel" },
    { address: `B${purposes.total}`, says: "Totaal besteed" },
    { address: `A${calendar.header}`, says: "Jaar" },
    { address: `I${calendar.header}`, says: "Nog over van ontvangsten" },
    { address: `B${calendar.total}`, says: "Totaal" },
  ];
}
