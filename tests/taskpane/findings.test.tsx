/** @jest-environment jsdom */
import { finding, openBook } from "./open-book";
import { scriptedSession } from "./scripted-session";
import { button, press, pressKey, removePanes, showPane, textOf } from "./shown-pane";

afterEach(removePanes);

const missing = finding("expenditure-amount-missing", "error", 11);
const repeated = finding("expenditure-repeated", "warning", 3);

test("findings stand under their severity, the gravest first, with what to do and what is not confirmed", async () => {
  const pane = await showPane(scriptedSession(openBook({ findings: [repeated, missing] })));
  await press(button(pane, "Bevindingen"));
  expect([...pane.querySelectorAll(".finding-group h2")].map(textOf)).toEqual(["1 fout", "1 waarschuwing"]);
  const first = textOf(pane.querySelector("article") ?? pane);
  expect(first).toContain("Bestedingen, tabelrij 12, kolom Bedrag");
  expect(first).toContain("Vul het bedrag in, of verwijder de rij.");
  expect(first).toContain("niet bevestigd");
});

test("a press on a finding goes to its cell", async () => {
  const session = scriptedSession(openBook({ findings: [missing] }));
  const pane = await showPane(session);
  await press(button(pane, "Bevindingen"));
  await press(button(pane, "Bestedingen, tabelrij 12"));
  expect(session.sent).toEqual([["goTo", [missing]]]);
});

test("one severity can be looked at alone", async () => {
  const pane = await showPane(scriptedSession(openBook({ findings: [missing, repeated] })));
  await press(button(pane, "Bevindingen"));
  await press(button(pane, "1 waarschuwing"));
  expect([...pane.querySelectorAll(".finding-group h2")].map(textOf)).toEqual(["1 waarschuwing"]);
});

test("a thousand findings come a page at a time", async () => {
  const findings = Array.from({ length: 1000 }, (_, row) => finding("expenditure-amount-missing", "error", row));
  const pane = await showPane(scriptedSession(openBook({ findings })));
  await press(button(pane, "Bevindingen"));
  expect(pane.querySelectorAll("article")).toHaveLength(25);
  await press(button(pane, "Toon meer (nog 975)"));
  expect(pane.querySelectorAll("article")).toHaveLength(50);
});

test("arrows move between the tabs and only the chosen one is a stop for the Tab key", async () => {
  const pane = await showPane(scriptedSession(openBook()));
  await pressKey(button(pane, "Overzicht"), "ArrowLeft");
  expect(document.activeElement).toBe(button(pane, "Verantwoording"));
  await pressKey(button(pane, "Verantwoording"), "ArrowLeft");
  expect(button(pane, "Bevindingen").getAttribute("aria-selected")).toBe("true");
  expect(document.activeElement).toBe(button(pane, "Bevindingen"));
  expect([...pane.querySelectorAll('[role="tab"]')].map((tab) => tab.getAttribute("tabindex"))).toEqual(["-1", "-1", "0", "-1"]);
  expect(textOf(pane)).toContain("Geen bevindingen. Het boek ziet er goed uit.");
});
