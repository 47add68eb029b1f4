import { fileInChunks } from "../actions/ledger/bytes-in-chunks";
import { choices, importTables, openExport, onCostCentre, spendingOn, unfollowed } from "./ledger-export";
import { done, makeVoorbeeld } from "./make-voorbeeld";
import { openBook, openSession } from "./open-session";

const wages = [
  "Boekjaar;Boekstuknummer;Boekdatum;Grootboekrekening;Grootboekomschrijving;Kostenplaats;Categorie;Omschrijving;Relatie;Bedrag",
  "2023;M-1;31-01-2023;4100;Salarissen;6710;1.1;Salaris januari J. Jansen;J. Jansen;4.000,00",
  "2023;M-2;31-01-2023;4300;Zomerscholen;6710;3.8;Lunches januari;Lunchroom Voorbeeld;120,00",
  "",
].join("\r\n");

it("wages of an export without booking numbers come in without the names of staff, and are known when the file is read again", async () => {
  const opened = await openSession({ engine: null });
  await makeVoorbeeld(opened);
  const { ledger } = opened.session;
  done(await ledger.addRule(onCostCentre("6710"), spendingOn("Zomerschool 2022")));
  const file = fileInChunks("lonen.csv", Buffer.from(wages, "latin1"), [100]);
  const draft = await openExport(opened, file);
  const plan = done(await ledger.planLedger(draft, choices));
  expect(plan.lines.map(({ line: { description, counterparty } }) => [description, counterparty])).toEqual([["Salarissen", ""], ["Lunches januari", "Lunchroom Voorbeeld"]]);
  // A rule is held against all that a line says, so trying it must count that too.
  expect(ledger.tryRule(plan, { ...onCostCentre(""), counterparty: "J. Jansen" })).toEqual({ matches: 1, taken: 0 });

  expect(done(await ledger.importLedger(draft, choices, plan, unfollowed))).toMatchObject({ spendingRows: 2, spending: 412_000 });
  expect(openBook(opened).book.expenditures.map(({ description, counterparty }) => [description, counterparty])).toEqual([["Salarissen", ""], ["Lunches januari", "Lunchroom Voorbeeld"]]);
  expect(JSON.stringify(await importTables(opened))).not.toContain("Jansen");

  const again = await openExport(opened, fileInChunks("lonen.csv", Buffer.from(wages, "latin1"), [7]));
  expect(done(await ledger.planLedger(again, choices))).toMatchObject({ assigned: { lines: 0 }, duplicate: { lines: 2, cents: 412_000 } });
  opened.host.close();
});
