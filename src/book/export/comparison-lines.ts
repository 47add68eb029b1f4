import type { SheetComparison } from "../report/compare-standing-sheet";

/** Returns whether every sheet of the report was held against the rules, cell by cell. */
export function wasCompared(sheets: readonly SheetComparison[] | null): boolean {
  return sheets !== null && sheets.every(({ is }) => is === "compared");
}

/** Returns in Dutch, a line a sheet, whether the report sheets of the year were held against the rules, and where not, why. */
export function comparisonLines(sheets: readonly SheetComparison[] | null): readonly string[] {
  if (sheets === null) {
    return ["De formules van de verslagbladen zijn niet naast de regels gelegd: dit boek is geen werkmap en heeft geen verslagbladen."];
  }
  return sheets.map(lineOf);
}

/** Returns the lines that must catch the eye: cells that differ from the rules, and sheets that stand there and are not the report of now. */
export function comparisonWarnings(sheets: readonly SheetComparison[] | null): readonly string[] {
  return (sheets ?? []).flatMap((comparison) => warningOf(comparison) ?? []);
}

function lineOf(comparison: SheetComparison): string {
  const { sheet } = comparison;
  switch (comparison.is) {
    case "compared":
      return `Blad ${sheet}: ${cells(comparison.cells)} naast de regels gelegd; ${comparison.differences.length === 0 ? "alle komen overeen" : `${comparison.differences.length} ${comparison.differences.length === 1 ? "wijkt" : "wijken"} af, zie de tabel onderaan`}.`;
    case "absent":
      return `Blad ${sheet} staat niet in de werkmap; de formules zijn dus niet naast de regels gelegd. Dat gebeurt bij het maken van het verslag in Excel.`;
    case "foreign":
      return `Blad ${sheet} is niet door Bestedingsboek gemaakt en is niet naast de regels gelegd.`;
    case "other-rows":
      return `Blad ${sheet} is niet naast de regels gelegd: het is gemaakt over andere rijen of regels dan die van nu.`;
    case "not-calculated":
      return `Blad ${sheet} is niet naast de regels gelegd: het bestand bevat de formules zonder uitkomsten.`;
  }
}

function cells(count: number): string {
  return count === 1 ? "1 cel" : `${count} cellen`;
}

function warningOf(comparison: SheetComparison): string | null {
  const { sheet } = comparison;
  switch (comparison.is) {
    case "compared": {
      const { length } = comparison.differences;
      return length === 0 ? null : `Op het blad ${sheet} ${length === 1 ? "geeft 1 cel" : `geven ${length} cellen`} een andere uitkomst dan de regels.`;
    }
    case "other-rows": {
      const { address, inSheet, expected } = comparison;
      return `Het blad ${sheet} is verouderd of gewijzigd: in cel ${address} staat ${quoted(inSheet)}, een verslag van nu zet daar ${quoted(expected)}. Maak het verslag opnieuw en daarna deze export.`;
    }
    case "not-calculated":
      return `Open het boek in Excel, laat het rekenen en bewaar het; maak daarna deze export opnieuw om de formules van blad ${sheet} te vergelijken.`;
    case "absent":
    case "foreign":
      return null;
  }
}

const longest = 60;

function quoted(text: string): string {
  return text === "" ? "niets" : `“${text.length <= longest ? text : `${text.slice(0, longest - 1)}…`}”`;
}
