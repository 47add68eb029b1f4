import { overviewCells } from "../../src/book/sheets/overview-totals";
import { overviewLayout } from "../../src/book/sheets/overview-layout";
import type { Totals, YearTotal } from "../../src/rules/model/totals";
import { cents } from "../../src/rules/money/cents";
import { loadSchemes } from "../../src/schemes/load-schemes";
import { openBook, type Opened } from "./open-session";

const scheme = loadSchemes().find(({ id }) => id === "D14");
if (scheme === undefined) {
  throw new Error("No scheme ships.");
}
const layout = overviewLayout(scheme);

/** A cell of the sheet Overzicht as cents; text or an error fails the test. */
async function centsAt({ host }: Opened, address: string): Promise<number> {
  const value = (await host.read(`Overzicht!${address}`)).values[0]?.[0];
  if (typeof value !== "number") {
    throw new Error(`${address} holds ${JSON.stringify(value)}`);
  }
  return Math.round(value * 100);
}

function yearOf(totals: Totals, year: number): Omit<YearTotal, "year"> {
  const none = cents(0);
  return totals.byYear.find((each) => each.year === year) ?? { received: none, spent: none, transferredIn: none, transferredOut: none, repaid: none };
}

/** Compares every figure of the sheet Overzicht with the totals of the rules, to the cent. */
export async function expectAgreement(opened: Opened): Promise<void> {
  const { totals } = openBook(opened);
  for (const [name, address] of Object.entries(overviewCells)) {
    expect([name, await centsAt(opened, address)]).toEqual([name, totals[name as keyof typeof overviewCells]]);
  }
  for (const [index, { code }] of (scheme?.purposes ?? []).entries()) {
    const spent = totals.byPurpose.find(({ purpose }) => purpose === code)?.spent ?? 0;
    expect([code, await centsAt(opened, `C${layout.purposes.first + index}`)]).toEqual([code, spent]);
  }
  expect(await centsAt(opened, `C${layout.purposes.takenOver}`)).toBe(totals.takenOver.spent);
  expect(await centsAt(opened, `C${layout.purposes.rest}`)).toBe(totals.byPurpose.find(({ purpose }) => purpose === null)?.spent ?? 0);
  for (const [index, year] of layout.years.entries()) {
    const row = layout.calendar.first + index;
    const { received, spent, transferredIn, transferredOut, repaid } = yearOf(totals, year);
    const shown = [await centsAt(opened, `E${row}`), await centsAt(opened, `F${row}`), await centsAt(opened, `G${row}`), await centsAt(opened, `H${row}`)];
    expect([year, ...shown]).toEqual([year, received, transferredIn - transferredOut, spent, repaid]);
  }
  expect(await centsAt(opened, `I${layout.calendar.rest}`)).toBe(totals.leftOfReceived);
  expect(await centsAt(opened, `I${layout.calendar.total}`)).toBe(totals.leftOfReceived);
}
