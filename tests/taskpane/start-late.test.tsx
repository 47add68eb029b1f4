/** @jest-environment jsdom */
import { openBook } from "./open-book";
import { scriptedSession } from "./scripted-session";
import { button, control, press, removePanes, showPane, textOf, type } from "./shown-pane";

// The first form on screen takes seconds on a machine with other work.
jest.setTimeout(30_000);

afterEach(removePanes);

test("figures of a year before the book are taken over as typed, with where they come from", async () => {
  const session = scriptedSession(openBook());
  const pane = await showPane(session);
  await press(button(pane, "Invoeren"));
  await press(button(pane, "Beginstand"));
  await type(control(pane, "Jaar"), "2021");
  await type(control(pane, "Herkomst"), "SiSa-bijlage 2021");
  await type(control(pane, "Besteed"), "59.202,00");
  await press(button(pane, "Beginstand vastleggen"));
  expect(session.sent).toEqual([["recordOpening", [{ year: "2021", received: "", spent: "59.202,00", transferredIn: "", transferredOut: "", repaid: "", balance: "", source: "SiSa-bijlage 2021" }]]]);
  expect(textOf(pane)).toContain("Vastgelegd: beginstand van 2021.");
  expect(control(pane, "Herkomst").value).toBe("");
});

test("a further decision names the one that it replaces from those in the book", async () => {
  const session = scriptedSession(openBook());
  const pane = await showPane(session);
  await press(button(pane, "Invoeren"));
  await press(button(pane, "Toekenning"));
  const choices = [...control(pane, "Vervangt").querySelectorAll("option")].map(textOf);
  expect(choices).toEqual(["Geen eerdere beschikking", "OND/2021/12345"]);
  await type(control(pane, "Kenmerk"), "OND/2022/1");
  await type(control(pane, "Toegekend bedrag"), "1.300.000");
  await type(control(pane, "Vervangt"), "OND/2021/12345");
  await press(button(pane, "Beschikking vastleggen"));
  expect(session.sent).toMatchObject([["recordAllocation", [{ reference: "OND/2022/1", amount: "1.300.000", replaces: "OND/2021/12345", municipality: "" }]]]);
});

test("a refused form keeps what was typed and says at the field what is wrong", async () => {
  const problems = [{ field: "source", code: "required" as const, shown: "" }];
  const session = scriptedSession(openBook(), { recordOpening: () => Promise.resolve({ ok: false, refusal: { code: "fields-invalid", facts: { problems } } }) });
  const pane = await showPane(session);
  await press(button(pane, "Invoeren"));
  await press(button(pane, "Beginstand"));
  await type(control(pane, "Jaar"), "2021");
  await press(button(pane, "Beginstand vastleggen"));
  expect(control(pane, "Herkomst").getAttribute("aria-invalid")).toBe("true");
  expect(control(pane, "Jaar").value).toBe("2021");
});
