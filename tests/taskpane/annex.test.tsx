/** @jest-environment jsdom */
import { fullBook } from "../rules/books/full-book";
import { opened, toAnnex } from "./annex-pane";
import { scriptedSession } from "./scripted-session";
import { button, press, removePanes, textOf } from "./shown-pane";

afterEach(removePanes);

function indicator(pane: Element, code: string): HTMLElement {
  const found = pane.querySelector<HTMLElement>(`article[aria-label="${code}"]`);
  if (found === null) {
    throw new Error(`No indicator ${code} is shown.`);
  }
  return found;
}

test("the first year that is not delivered is at hand; another is one press away", async () => {
  const pane = await toAnnex(scriptedSession(opened(fullBook())));
  expect(textOf(pane)).toContain("Verantwoording 2025");
  await press(button(pane, "2022, ingediend"));
  expect(textOf(pane)).toContain("Verantwoording 2022");
  expect(textOf(indicator(pane, "D14/01"))).toContain("€ 314.445");
});

test("an indicator that no official source confirms says so", async () => {
  const pane = await toAnnex(scriptedSession(opened(fullBook())));
  expect(textOf(indicator(pane, "D14/01"))).toContain("niet bevestigd");
});

test("a press on an indicator lists the rows behind it a page at a time, with their sum, and a row leads to its cell", async () => {
  const session = scriptedSession(opened(fullBook()));
  const pane = await toAnnex(session);
  await press(button(pane, "2022, ingediend"));
  const card = indicator(pane, "D14/02");
  expect(card.querySelectorAll("tbody tr")).toHaveLength(0);
  await press(button(card, "€ 12.333"));
  const rows = card.querySelectorAll("tbody tr");
  expect(rows.length).toBeGreaterThan(0);
  expect(textOf(card.querySelector("tfoot") ?? card)).toBe(`Som${textOf(card.querySelector(".value .code") ?? card).replace("exact ", "")}`);
  await press(card.querySelector<HTMLElement>("tbody button") ?? card);
  const [what, parameters] = session.sent.at(-1) ?? [];
  expect(what).toBe("goTo");
  expect(parameters).toMatchObject([{ place: { part: "expenditures", column: "amount" } }]);
});

test("one figure is followed at a time, and closing it leaves none", async () => {
  const pane = await toAnnex(scriptedSession(opened(fullBook())));
  await press(button(pane, "2022, ingediend"));
  await press(button(indicator(pane, "D14/01"), "€ 314.445"));
  await press(button(indicator(pane, "D14/03"), "€ 33.957"));
  expect(pane.querySelectorAll(".behind")).toHaveLength(1);
  await press(button(pane, "Sluiten"));
  expect(pane.querySelectorAll(".behind")).toHaveLength(0);
});

test("a year that agrees with the ledger says so; a cent off is an open difference with the way to its rows", async () => {
  const book = fullBook();
  const pane = await toAnnex(scriptedSession(opened(book)));
  await press(button(pane, "2022, ingediend"));
  expect(textOf(pane.querySelector(".closing") ?? pane)).toBe("Onverklaard verschilSluit aan€ 0,00");
  await removePanes();
  const [first, ...others] = book.ledger.filter(({ year, role }) => year === 2022 && role === "lasten");
  const rest = book.ledger.filter((row) => row !== first && !others.includes(row));
  const off = first === undefined ? [] : [{ ...first, amount: ((first.amount ?? 0) + 1) as NonNullable<typeof first.amount> }, ...others];
  const again = await toAnnex(scriptedSession(opened({ ...book, ledger: [...off, ...rest] })));
  await press(button(again, "2022, ingediend"));
  expect(textOf(again.querySelector(".closing") ?? again)).toContain("Sluit niet aan€ 0,01");
});

test("a year without figures of the ledger says what is missing instead of zeros", async () => {
  const pane = await toAnnex(scriptedSession(opened({ ...fullBook(), ledger: [] })));
  expect(textOf(pane)).toContain("Het boek heeft voor dit jaar geen cijfers van het grootboek");
  expect(pane.querySelector(".closing")).toBeNull();
});

test("the sheet is filtered on request, and shows everything again when the list is closed", async () => {
  const asked: string[] = [];
  const done = Promise.resolve({ ok: true, value: null } as const);
  const report = {
    showOnly: (part: string, ids: readonly string[]) => (asked.push(`only ${part} ${ids.length}`), done),
    showAll: (part: string) => (asked.push(`all ${part}`), done),
  };
  const pane = await toAnnex(scriptedSession(opened(fullBook()), {}, { report }));
  await press(button(pane, "2022, ingediend"));
  const card = indicator(pane, "D14/02");
  await press(button(card, "€ 12.333"));
  expect(asked).toEqual([]);
  await press(button(card, "Filter het blad"));
  expect(textOf(card)).toContain("Het blad Bestedingen toont alleen deze rijen.");
  await press(button(card, "Sluiten"));
  expect(asked).toEqual([`only expenditures ${fullBook().expenditures.filter(({ year, measure }) => year === 2022 && measure === "Tijdelijke huur").length}`, "all expenditures"]);
});

test("a list that was never filtered leaves the sheet alone", async () => {
  const asked: string[] = [];
  const report = { showAll: (part: string) => (asked.push(part), Promise.resolve({ ok: true, value: null } as const)) };
  const pane = await toAnnex(scriptedSession(opened(fullBook()), {}, { report }));
  await press(button(pane, "2022, ingediend"));
  await press(button(indicator(pane, "D14/02"), "€ 12.333"));
  await press(button(pane, "Overzicht"));
  expect(asked).toEqual([]);
});

test("the report says which sheets were made, and that Excel and the rules agree", async () => {
  const written = { year: 2025, sheets: ["Verantwoording 2025", "Aansluiting 2025"], figures: 112, differences: [] };
  const pane = await toAnnex(scriptedSession(opened(fullBook()), {}, { report: { writeReport: () => Promise.resolve({ ok: true, value: written }) } }));
  await press(button(pane, "Verslag maken"));
  expect(textOf(pane)).toContain("Gemaakt: Verantwoording 2025 en Aansluiting 2025. 112 cijfers nagerekend");
});

test("a cell in which Excel does not say what the rules say is shown with both", async () => {
  const difference = { sheet: "Verantwoording 2025", address: "D9", what: "D14/01", inSheet: 21_012, byRules: { is: "euros" as const, euros: 13 } };
  const written = { year: 2025, sheets: ["Verantwoording 2025"], figures: 112, differences: [difference] };
  const pane = await toAnnex(scriptedSession(opened(fullBook()), {}, { report: { writeReport: () => Promise.resolve({ ok: true, value: written }) } }));
  await press(button(pane, "Verslag maken"));
  expect(textOf(pane)).toContain("1 cijfer wijkt af");
  expect(textOf(pane)).toContain("In het blad: € 21.012. Volgens de regels: € 13");
  expect(textOf(pane)).not.toContain("alle formules");
});

test("the accountability speaks English where the pane does", async () => {
  const pane = await toAnnex(scriptedSession(opened(fullBook())), "en");
  expect(textOf(pane)).toContain("Accountability 2025");
  expect(textOf(pane)).toContain("not confirmed");
});

test("the export for the accountant is made with the sample that was asked for, and not before it can be drawn", async () => {
  const session = scriptedSession(opened(fullBook()));
  const pane = await toAnnex(session);
  await press(button(pane, "2022, ingediend"));
  const card = pane.querySelector<HTMLElement>('section[aria-label="Export voor de accountant"]') ?? pane;
  await press(card.querySelector<HTMLElement>('input[type="checkbox"]') ?? card);
  await press(button(card, "Export maken"));
  expect(textOf(card)).toContain("Vul een omvang");
  expect(session.sent.map(([what]) => what)).not.toContain("exportForAccountant");
  await press(card.querySelector<HTMLElement>('input[type="checkbox"]') ?? card);
  await press(button(card, "Export maken"));
  expect(session.sent.at(-1)).toEqual(["exportForAccountant", [2022, null]]);
  expect(textOf(card)).toContain("De export staat open als nieuwe werkmap.");
});
