import { done, makeVoorbeeld } from "./make-voorbeeld";
import { openBook, openSession } from "./open-session";

const header = "Jaar;Boekdatum;Factuurdatum;Prestatie van;Prestatie t/m;Maatregel;Soort;Bedrag;Omschrijving;Document;Factuur;Wederpartij;Bewijs;Groep;Verwijst naar";

it("30.000 lines come in by requests that Excel on the web takes, and are read by answers that it gives", async () => {
  const opened = await openSession({ engine: null }, 120);
  await makeVoorbeeld(opened);
  await new Promise((resolve) => setTimeout(resolve, 200));
  opened.host.resetCounters();
  const lines = Array.from({ length: 30_000 }, (_, index) => `2023;01-03-2023;;01-02-2023;28-02-2023;Tijdelijke huur;regulier;1,25;Huur lokaal ${index};D${index};;Verhuurder Voorbeeld;;;`);
  const imported = done(await opened.session.importSpending({ name: "groot.csv", bytes: new TextEncoder().encode([header, ...lines].join("\r\n")) }));
  expect(imported).toMatchObject({ rows: 30_000, cents: 3_750_000 });
  expect(openBook(opened).totals.spent).toBe(3_750_000);
  expect(opened.host.refusals()).toEqual([]);
  const { read, write } = opened.host.counters();
  // The host refuses a request or an answer above 5 MB, as Excel on the web does; so many bytes need more than one of each.
  expect(write.bytesIn).toBeGreaterThan(5_000_000);
  expect(read.bytesOut + write.bytesOut).toBeGreaterThan(5_000_000);
  opened.host.close();
}, 120_000);
