import { choices, exportOf, importExport, onCostCentre, spendingOn, type Booking } from "./ledger-export";
import { done, makeVoorbeeld } from "./make-voorbeeld";
import { openBook, openSession } from "./open-session";

const lines = 20_000;

/** Rent of so many rooms, each 1,25, and as many bookings that are none of the officer's business. */
const bookings: readonly Booking[] = Array.from({ length: lines }, (_, index) => ({
  document: `D${index}`,
  date: "01-03-2023",
  account: "4381",
  costCentre: index % 4 === 3 ? "1000" : "6720",
  description: `Huur lokaal ${index} aan de Dorpsstraat`,
  relation: "Verhuurder Voorbeeld",
  amount: "1,25",
}));

it("20.000 lines come in by requests that Excel on the web takes, in slices that can be followed, and leave in one undo", async () => {
  const opened = await openSession({ engine: null }, 120);
  await makeVoorbeeld(opened);
  done(await opened.session.ledger.addRule(onCostCentre("6720"), spendingOn("Tijdelijke huur")));
  await new Promise((resolve) => setTimeout(resolve, 200));
  opened.host.resetCounters();
  const told: number[] = [];
  const imported = done(await importExport(opened, exportOf("2023.csv", bookings), choices, { written: (rows) => told.push(rows), cancelled: () => false }));
  expect(imported).toMatchObject({ spendingRows: 15_000, spending: 1_875_000, waiting: 0 });
  expect(openBook(opened).totals.spent).toBe(1_875_000);
  expect(told).toEqual([0, 2_000, 4_000, 6_000, 8_000, 10_000, 12_000, 14_000, 15_000]);
  // The host refuses a request or an answer above 5 MB, as Excel on the web does.
  expect(opened.host.counters().write.bytesIn).toBeGreaterThan(3_000_000);
  done(await opened.session.ledger.undoImport(imported.importId));
  expect(openBook(opened).book).toMatchObject({ expenditures: [], imports: [], ledger: [], sources: [] });
  expect(opened.host.refusals()).toEqual([]);
  opened.host.close();
}, 240_000);
