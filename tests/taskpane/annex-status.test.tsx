/** @jest-environment jsdom */
import { act } from "react";
import { fullBook } from "../rules/books/full-book";
import { row } from "../rules/years/view-of";
import { opened, toAnnex } from "./annex-pane";
import { finding, openBook } from "./open-book";
import { scriptedSession } from "./scripted-session";
import { button, control, press, removePanes, showPane, textOf, type } from "./shown-pane";

afterEach(removePanes);

const steps = (pane: Element): readonly string[] => [...pane.querySelectorAll(".status-steps li")].map(textOf);

test("a year says how far it has come, by whom and when, and marks the present step in words that are read aloud", async () => {
  const pane = await toAnnex(scriptedSession(opened(fullBook())));
  await press(button(pane, "2022, ingediend"));
  expect(steps(pane)).toEqual(["concept", "gecontroleerddoor A. Voorbeeld", "vastgesteld28-06-2023", "ingediend15-07-2023"]);
  expect(textOf(pane.querySelector('[aria-current="step"]') ?? pane)).toContain("ingediend");
});

test.each([
  ["2026-07-15", "uiterlijk 15-07-2026"],
  ["2026-07-16", "had uiterlijk 15-07-2026 gemoeten"],
])("on %s the delivery over 2025 %s", async (today, said) => {
  const pane = await toAnnex(scriptedSession(opened(fullBook(), today)));
  await press(button(pane, "2025, concept"));
  expect(steps(pane).at(-1)).toContain(said);
});

test("the next step asks what it needs and sends it", async () => {
  const session = scriptedSession(opened(fullBook()));
  const pane = await toAnnex(session);
  await press(button(pane, "Controle vastleggen"));
  expect(document.activeElement).toBe(control(pane, "Opgesteld door"));
  await type(control(pane, "Gecontroleerd door"), "B. Jansen");
  await press(button(pane, "Vastleggen"));
  expect(session.sent.at(-1)).toEqual(["setYearStatus", [{ year: 2025, to: "gecontroleerd", preparedBy: "", checkedBy: "B. Jansen", on: "", reason: "", finalAccount: "" }, expect.any(Function)]]);
  expect(textOf(pane)).toContain("2025 is nu gecontroleerd.");
});

test.each([
  [100_000, "12.000 van 100.000 rijen verzegeld"],
  [1_999, "Bezig met schrijven…"],
])("while %d rows are sealed the button says: %s", async (of, said) => {
  const forever = (_: unknown, follow?: (rows: number, all: number) => void) => {
    follow?.(Math.min(12_000, of), of);
    return new Promise<never>(() => undefined);
  };
  const pane = await toAnnex(scriptedSession(opened(fullBook()), { setYearStatus: forever }));
  await press(button(pane, "Controle vastleggen"));
  await type(control(pane, "Gecontroleerd door"), "B. Jansen");
  await press(button(pane, "Vastleggen"));
  expect(button(pane, said).getAttribute("aria-disabled")).toBe("true");
});

test("a checker who prepared the year too is refused at the field itself", async () => {
  const problems = [{ field: "checkedBy", code: "taken" as const, shown: "A. de Boer" }];
  const session = scriptedSession(opened(fullBook()), { setYearStatus: () => Promise.resolve({ ok: false, refusal: { code: "fields-invalid", facts: { problems } } }) });
  const pane = await toAnnex(session);
  await press(button(pane, "Controle vastleggen"));
  await press(button(pane, "Vastleggen"));
  expect(control(pane, "Gecontroleerd door").getAttribute("aria-invalid")).toBe("true");
});

test("open errors are counted with the way to them; a year without says nothing of the kind", async () => {
  const clean = await toAnnex(scriptedSession(opened(fullBook())));
  expect(textOf(clean)).not.toContain("niet opgelost of toegelicht");
  await removePanes();
  const book = fullBook();
  const wrong = row("expenditures", { year: 2025, measure: "Zomerschool 2022", rowId: "wrong", kind: "regulier" });
  const pane = await toAnnex(scriptedSession(opened({ ...book, expenditures: [...book.expenditures, wrong] })));
  expect(textOf(pane)).toMatch(/\d+ fout(en zijn| is) niet opgelost of toegelicht\. Zo kan dit jaar niet verder\./);
  await press(button(pane, "Bevindingen bekijken"));
  expect(pane.querySelectorAll(".finding-group").length).toBeGreaterThan(0);
});

test("a year that was taken over from its annex has no next step", async () => {
  const book = { ...fullBook(), years: [], openings: [row("openings", { year: 2020, spent: 100, source: "SiSa-bijlage 2020" })] };
  const pane = await toAnnex(scriptedSession(opened(book)));
  await press(button(pane, "2020, ingediend"));
  expect(steps(pane).at(-1)).toContain("overgenomen uit SiSa");
  expect(pane.querySelectorAll(".status-card .buttons button")).toHaveLength(0);
});

const missing = finding("expenditure-amount-missing", "error", 11);

test("a finding is explained in place, in the officer's own words", async () => {
  const session = scriptedSession(openBook({ findings: [missing] }));
  const pane = await showPane(session);
  await press(button(pane, "Bevindingen"));
  await press(button(pane, "Toelichten"));
  expect(document.activeElement).toBe(control(pane, "Toelichting"));
  await type(control(pane, "Toelichting"), "Komt in de volgende levering.");
  await press(button(pane, "Vastleggen"));
  expect(session.sent).toEqual([["explainFinding", [missing, "Komt in de volgende levering."]]]);
  expect(pane.querySelector("textarea")).toBeNull();
});

test.each([
  ["explained", "toegelicht"],
  ["reopened", "heropend"],
] as const)("an explanation that is %s is marked “%s”, with who and when", async (is, mark) => {
  const explanation = row("explanations", { key: "k", text: "Afgestemd met de accountant.", by: "A. de Boer", on: "2026-01-31" });
  const pane = await showPane(scriptedSession(openBook({ findings: [missing], explained: new Map([[missing, { explanation, is }]]) })));
  await press(button(pane, "Bevindingen"));
  const said = textOf(pane.querySelector("blockquote") ?? pane);
  expect(said).toContain(`${mark} A. de Boer, 31-01-2026Afgestemd met de accountant.`);
  expect(said.includes("De gegevens zijn gewijzigd")).toBe(is === "reopened");
});

/** What the calendar still asks about delivering, as it stands on a day. */
async function deliveriesOn(today: string): Promise<readonly string[]> {
  const pane = await toAnnex(scriptedSession(opened(fullBook(), today)));
  await press(button(pane, "Kalender"));
  return [...pane.querySelectorAll(".calendar li")].map(textOf).filter((text) => text.includes("Verantwoording 2025 indienen"));
}

test("the calendar says in a word what is late: not on the last day, but on the day after", async () => {
  expect((await deliveriesOn("2026-07-15")).join()).not.toContain("te laat");
  await removePanes();
  expect((await deliveriesOn("2026-07-16")).join()).toMatch(/^15-07-2026Verantwoording 2025 indienen te laat/);
});

test("a half-written explanation never ends at another finding, when the list moves under it", async () => {
  const other = finding("expenditure-amount-missing", "error", 3);
  const session = scriptedSession(openBook({ findings: [missing] }));
  const pane = await showPane(session);
  await press(button(pane, "Bevindingen"));
  await press(button(pane, "Toelichten"));
  await type(control(pane, "Toelichting"), "Half");
  await act(async () => {
    session.show(openBook({ findings: [other, missing] }));
    await Promise.resolve();
  });
  expect(textOf(pane.querySelector("article") ?? pane)).toContain("tabelrij 4");
  expect(pane.querySelector("article textarea")).toBeNull();
});
