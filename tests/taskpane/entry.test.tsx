/** @jest-environment jsdom */
import type { Refusal } from "../../src/actions/refusal";
import { openBook } from "./open-book";
import { scriptedSession } from "./scripted-session";
import { button, control, press, removePanes, showPane, textOf, type } from "./shown-pane";

afterEach(removePanes);

const ambiguous: Refusal = {
  code: "fields-invalid",
  facts: { problems: [{ field: "amount", code: "ambiguous-amount", shown: "1.234", readings: ["1234.00", "1.234"] }] },
};

test("what is typed goes to the action as typed, and the next cost starts from the same measure", async () => {
  const session = scriptedSession(openBook());
  const pane = await showPane(session);
  await press(button(pane, "Invoeren"));
  await type(control(pane, "Maatregel"), "Zomerschool 2022");
  await type(control(pane, "Bedrag"), "1.234,56");
  await type(control(pane, "Boekjaar"), "2022");
  await press(button(pane, "Besteding vastleggen"));
  expect(session.sent).toEqual([["recordSpending", [expect.objectContaining({ measure: "Zomerschool 2022", amount: "1.234,56", kind: "regulier", year: "2022" })]]]);
  expect(textOf(pane)).toContain("Vastgelegd: 1.234,56 bij Zomerschool 2022.");
  expect(control(pane, "Bedrag").value).toBe("");
  expect(control(pane, "Maatregel").value).toBe("Zomerschool 2022");
});

test("“1.234” becomes a question; the answer is filled in so that it means one thing", async () => {
  const session = scriptedSession(openBook(), { recordSpending: () => Promise.resolve({ ok: false, refusal: ambiguous }) });
  const pane = await showPane(session);
  await press(button(pane, "Invoeren"));
  await type(control(pane, "Bedrag"), "1.234");
  await press(button(pane, "Besteding vastleggen"));
  expect(textOf(pane)).toContain("“1.234” kan twee dingen betekenen. Welk bedrag bedoelt u?");
  expect(document.activeElement).toBe(control(pane, "Bedrag"));
  expect([...pane.querySelectorAll('[role="group"][aria-label="Bedrag"] button')].map(textOf)).toEqual(["Ik bedoel € 1.234,00", "Ik bedoel € 1,234"]);
  await press(button(pane, "Ik bedoel € 1.234,00"));
  expect(control(pane, "Bedrag").value).toBe("1234,00");
  expect(document.activeElement).toBe(control(pane, "Bedrag"));
  expect(textOf(pane)).not.toContain("kan twee dingen betekenen");
});

test("a draft survives a look at another tab", async () => {
  const pane = await showPane(scriptedSession(openBook()));
  await press(button(pane, "Invoeren"));
  await type(control(pane, "Omschrijving"), "Lunches");
  await press(button(pane, "Ontvangst"));
  await press(button(pane, "Overzicht"));
  await press(button(pane, "Invoeren"));
  expect(control(pane, "Omschrijving").value).toBe("Lunches");
});

test("a book without measures asks for one first", async () => {
  const { book } = openBook();
  const pane = await showPane(scriptedSession(openBook({ book: { ...book, measures: [] } })));
  await press(button(pane, "Invoeren"));
  expect(textOf(pane)).toContain("Maatregel toevoegen");
  await press(button(pane, "Besteding"));
  expect(textOf(pane)).toContain("Voeg eerst een maatregel toe");
});

test("a template fills in name and purpose, with what the purpose permits and how sure that is", async () => {
  const session = scriptedSession(openBook());
  const pane = await showPane(session);
  await press(button(pane, "Invoeren"));
  await press(button(pane, "Maatregelen"));
  await type(control(pane, "Begin met"), "ambtelijke-capaciteit");
  expect(control(pane, "Naam").value).toBe("Ambtelijke capaciteit");
  expect(control(pane, "Bestedingsdoel").value).toBe("S2");
  expect(textOf(pane)).toContain("Ambtelijke capaciteit van de gemeente of inkoop van expertise.");
  expect(textOf(pane)).toContain("betaling en verantwoording, aanvullende kosten. bevestigd");
  await press(button(pane, "Maatregel toevoegen"));
  expect(session.sent).toEqual([["addMeasure", [{ name: "Ambtelijke capaciteit", purpose: "S2", partner: "", note: "" }]]]);
});

test("a form is sent once, however often its button is pressed", async () => {
  const session = scriptedSession(openBook(), { recordReceipt: () => new Promise(() => undefined) });
  const pane = await showPane(session);
  await press(button(pane, "Invoeren"));
  await press(button(pane, "Ontvangst"));
  await press(button(pane, "Ontvangst vastleggen"));
  await press(button(pane, "Bezig met schrijven"));
  expect(session.sent).toHaveLength(1);
});

test("without a declared name the pane asks for it and says why", async () => {
  const session = scriptedSession(openBook({ who: "" }));
  const pane = await showPane(session);
  expect(textOf(pane)).toContain("Excel geeft geen betrouwbare naam door.");
  await type(control(pane, "Uw naam"), "A. de Boer");
  await press(button(pane, "Naam vastleggen"));
  expect(session.sent).toEqual([["declareName", ["A. de Boer"]]]);
});
