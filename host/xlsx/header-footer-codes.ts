import type { HeaderFooter } from "../model/sheet-properties";

/** Left, centre and right as one text with the codes &L, &C and &R; empty when all are. */
export function joinSections(left: string, center: string, right: string): string {
  return `${left === "" ? "" : `&L${left}`}${center === "" ? "" : `&C${center}`}${right === "" ? "" : `&R${right}`}`;
}

/** The three sections of a header or footer text; text before any code stands in the centre. */
export function splitSections(text: string): readonly [left: string, center: string, right: string] {
  const found = { L: "", C: "", R: "" };
  let section: "L" | "C" | "R" = "C";
  for (const [piece, code] of text.matchAll(/&([LCR])|&.|[^&]+|&$/gs)) {
    if (code === "L" || code === "C" || code === "R") {
      section = code;
    } else {
      found[section] += piece;
    }
  }
  return [found.L, found.C, found.R];
}

/** The model's header and footer from the two texts of a file. */
export function headerFooterOf(header: string, footer: string): HeaderFooter {
  const [leftHeader, centerHeader, rightHeader] = splitSections(header);
  const [leftFooter, centerFooter, rightFooter] = splitSections(footer);
  return { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter };
}
