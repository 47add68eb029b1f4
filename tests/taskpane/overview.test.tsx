/** @jest-environment jsdom */
import { act } from "react";
import { cents } from "../../src/rules/money/cents";
import { openBook, finding } from "./open-book";
import { scriptedSession } from "./scripted-session";
import { button, memoryStore, press, removePanes, showPane, textOf } from "./shown-pane";

afterEach(removePanes);

test("an open book shows whose it is and how the grant stands", async () => {
  const shown = textOf(await showPane(scriptedSession(openBook())));
  expect(shown).toContain("Gemeente Voorbeeld");
  expect(shown).toContain("D14 · NP Onderwijs, gemeenten");
  expect(shown).toContain("kenmerk OND/2021/12345");
  expect(shown).toContain("Toegekend€ 1.234.567,89");
  expect(shown).toContain("Nog over van de toekenning€ 622.533,94");
  expect(shown).toContain("Nog over van wat ontvangen is€ 375.620,37");
  expect(shown).not.toContain("Meer besteed");
});

test("more spent than allocated is said in words, not by a colour alone", async () => {
  const book = openBook();
  const totals = { ...book.totals, leftOfAllocation: cents(-6543211), leftOfReceived: cents(-1) };
  const shown = textOf(await showPane(scriptedSession(openBook({ totals }))));
  expect(shown).toContain("Meer besteed dan toegekend\u2212€ 65.432,11");
  expect(shown).toContain("Meer besteed dan ontvangen\u2212€ 0,01");
});

test("rows that cannot be counted are named", async () => {
  const { totals } = openBook();
  expect(textOf(await showPane(scriptedSession(openBook({ totals: { ...totals, uncounted: 1 } }))))).toContain("1 besteding heeft geen leesbaar bedrag en telt niet mee.");
});

test("what no purpose covers has a row of its own, so that the rows add up", async () => {
  const { totals } = openBook();
  const byPurpose = [...totals.byPurpose, { purpose: null, spent: cents(100) }];
  const pane = await showPane(scriptedSession(openBook({ totals: { ...totals, byPurpose } })));
  const rows = [...pane.querySelectorAll('table[aria-label="Per bestedingsdoel"] tbody tr')].map(textOf);
  expect(rows).toHaveLength(8);
  expect(rows[0]).toBe("P1 Vertragingen inhalen€ 331.200,00");
  expect(rows[7]).toBe("Zonder geldig doel€ 1,00");
});

test("an officer whose Office is English reads English and may choose Dutch, which stays chosen", async () => {
  const store = memoryStore();
  const pane = await showPane(scriptedSession(openBook()), "en", store);
  expect(textOf(pane)).toContain("Left of the allocation€622,533.94");
  await press(button(pane, "NL"));
  expect(textOf(pane)).toContain("Nog over van de toekenning");
  expect(document.documentElement.lang).toBe("nl");
  await removePanes();
  expect(textOf(await showPane(scriptedSession(openBook()), "en", store))).toContain("Nog over van de toekenning");
});

test("an edit in the sheet shows at once, and readers hear only how many findings there are", async () => {
  const session = scriptedSession(openBook());
  const pane = await showPane(session);
  const polite = [...pane.querySelectorAll('[role="status"]')].map(textOf).filter((text) => text !== "");
  expect(polite).toEqual(["0 bevindingen"]);
  await act(async () => {
    session.show(openBook({ findings: [finding("expenditure-amount-missing", "error")] }));
    await Promise.resolve();
  });
  expect([...pane.querySelectorAll('[role="status"]')].map(textOf).filter((text) => text !== "")).toEqual(["1 bevinding"]);
});

test("a pane that no longer follows the sheet says so and what to do", async () => {
  const shown = textOf(await showPane(scriptedSession(openBook({ live: false }))));
  expect(shown).toContain("Meekijken: uit");
  expect(shown).toContain("Laad het deelvenster opnieuw");
});

test("Controleren tells what it wrote", async () => {
  const session = scriptedSession(openBook());
  const pane = await showPane(session);
  await press(button(pane, "Controleren"));
  expect(session.sent).toEqual([["check", []]]);
  expect(textOf(pane)).toContain("Het blad Controle is bijgewerkt: 1 fout, 0 waarschuwingen en 2 aandachtspunten.");
});

test("a refusal says what stands in the way and what to do", async () => {
  const pane = await showPane(scriptedSession(openBook(), { check: () => Promise.resolve({ ok: false, refusal: { code: "cell-edit-mode", facts: {} } }) }));
  await press(button(pane, "Controleren"));
  expect(textOf(pane)).toContain("Druk in Excel op Enter of Esc");
});

test("a bug becomes a message with what to do, never an empty pane", async () => {
  const silence = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const pane = await showPane(scriptedSession(openBook(), { check: () => Promise.reject(new TypeError("x is not a function")) }));
  await press(button(pane, "Controleren"));
  expect(textOf(pane)).toContain("Dit is een fout in het programma, niet in uw boek.");
  expect(textOf(pane)).toContain("TypeError: x is not a function");
  silence.mockRestore();
});

test("a stray bug shows above a pane that still works, and can be put away", async () => {
  const pane = await showPane(scriptedSession(openBook()));
  await act(async () => {
    window.dispatchEvent(new ErrorEvent("error", { message: "lost", error: new Error("lost") }));
    await Promise.resolve();
  });
  expect(textOf(pane)).toContain("Error: lost");
  expect(textOf(pane)).toContain("Toegekend");
  await press(button(pane, "Sluiten"));
  expect(textOf(pane)).not.toContain("Error: lost");
});

test("a damaged book says what is missing", async () => {
  const refusal = { code: "book-damaged", facts: { missing: ["tblBesteding"] } } as const;
  expect(textOf(await showPane(scriptedSession({ is: "unusable", refusal })))).toContain("Het boek is niet compleet: tblBesteding ontbreekt.");
});

test("what was paid back and what was taken over from SiSa have lines of their own, so that the figures add up", async () => {
  const { totals } = openBook();
  const takenOver = { ...totals.takenOver, spent: cents(12_345) };
  const pane = await showPane(scriptedSession(openBook({ totals: { ...totals, repaid: cents(9_900), takenOver } })));
  expect(textOf(pane)).toContain("Terugbetaald aan het Rijk€ 99,00");
  expect(textOf(pane)).toContain("Overgenomen uit SiSa€ 123,45");
  await removePanes();
  expect(textOf(await showPane(scriptedSession(openBook())))).not.toContain("Terugbetaald");
});

test("a book of an earlier version offers to be brought up to date, and writes nothing before a press", async () => {
  const session = scriptedSession(openBook({ outdated: true }));
  const pane = await showPane(session);
  expect(textOf(pane)).toContain("Dit boek heeft de indeling van een eerdere versie.");
  expect(session.sent).toEqual([]);
  await press(button(pane, "Boek bijwerken"));
  expect(session.sent).toEqual([["updateBook", []]]);
});

test("a book of this version has nothing to be brought up to date", async () => {
  expect(textOf(await showPane(scriptedSession(openBook())))).not.toContain("bijwerken");
});
