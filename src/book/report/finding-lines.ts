import { dutchDate } from "../dutch-date";
import { blockHeading, explanationLines, textCell, wordsCell } from "./report-cells";
import { roomFromC } from "./report-columns";
import type { ReportedFinding, ReportInput } from "./report-input";
import { blankLine, type ReportLine } from "./report-line";
import { splitText } from "./split-text";

/** Returns the open findings, each with what the officer said to it. */
export function findingLines({ findings }: ReportInput): readonly ReportLine[] {
  return [
    blankLine,
    blockHeading("Openstaande bevindingen met de toelichting van de gemeente"),
    ...(findings.length === 0 ? explanationLines("De controle van het boek heeft geen bevindingen.") : findings.flatMap(ofFinding)),
  ];
}

function ofFinding({ severity, place, sentence, status, explanation }: ReportedFinding): readonly ReportLine[] {
  const doubt = status === "confirmed" ? "" : " (regel niet bevestigd)";
  const said = explanation === null ? "Toelichting: nog geen." : `Toelichting: ${explanation.text} (${signed(explanation)})`;
  return [
    { cells: [wordsCell("A", severity, "section"), textCell("C", `${place}${doubt}`, "section")] },
    ...[sentence, said].flatMap((text) => splitText(text, roomFromC).map((piece): ReportLine => ({ cells: [textCell("C", piece, "text")] }))),
  ];
}

function signed({ by, on }: NonNullable<ReportedFinding["explanation"]>): string {
  return [by, on === null ? "" : dutchDate(on)].filter((part) => part !== "").join(", ");
}
