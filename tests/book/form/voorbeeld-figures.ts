import type { AnnexFigure, AnnexFigures, FigureLine, ListFigure } from "../../../src/book/form/annex-figures";

/** An amount of Gemeente Voorbeeld in whole euros, with the exact cents that were rounded. */
export function amount(code: string, euros: number | null, cents: number | null = euros === null ? null : euros * 100): AnnexFigure {
  return { code, kind: "amount", euros, cents, law: "unconfirmed" };
}

/** A municipality with the money that went to it, or came from it. */
export function municipality(key: string, name: string, euros: number): FigureLine {
  return { key, name, euros, cents: euros * 100, answer: null };
}

/** Both columns of a list. */
export function list(keyCode: string, amountCode: string, which: ListFigure["list"], lines: readonly FigureLine[]): readonly AnnexFigure[] {
  return [
    { code: keyCode, kind: "list", list: which, column: "key", lines: lines.map((line) => ({ ...line, euros: null, cents: null, answer: line.key })), law: "unconfirmed" },
    { code: amountCode, kind: "list", list: which, column: "amount", lines, law: "unconfirmed" },
  ];
}

export const utrecht = municipality("060344", "Utrecht", 12_000);
export const zeist = municipality("060355", "Zeist", 2_750);

/** What Gemeente Voorbeeld reports of D14; `changed` says what differs. */
export function d14Figures(changed: Partial<AnnexFigures> = {}): AnnexFigures {
  return {
    format: "bestedingsboek.annex-figures/1",
    municipality: { code: "0000", name: "Voorbeeld" },
    scheme: "D14",
    code: "D14",
    year: 2021,
    status: "vastgesteld",
    seal: "0f".repeat(32),
    madeOn: "2026-01-15T09:30:00.000+01:00",
    law: "unconfirmed",
    figures: [
      amount("D14/01", 350_801, 35_080_050),
      amount("D14/02", 12_500),
      amount("D14/03", 0),
      amount("D14/04", 0),
      ...list("D14/05", "D14/06", "aan", [utrecht, zeist]),
      ...list("D14/07", "D14/08", "van", []),
    ],
    ...changed,
  };
}
