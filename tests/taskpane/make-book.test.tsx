/** @jest-environment jsdom */
import { findOptions } from "../../src/taskpane/form/find-options";
import { municipalityOptions } from "../../src/taskpane/start/municipality-options";
import { loadMunicipalities } from "../../src/schemes/load-municipalities";
import { scriptedSession } from "./scripted-session";
import { button, control, press, pressKey, removePanes, showPane, textOf, type } from "./shown-pane";

afterEach(removePanes);

const options = municipalityOptions(loadMunicipalities(), "nl");
const names = (query: string): readonly string[] => findOptions(options, query).map(({ text }) => text);

describe("searching a municipality", () => {
  test.each([
    ["oisterw", "Oisterwijk"],
    ["0824", "Oisterwijk"],
    ["s gravenh", "'s-Gravenhage"],
    ["sudwest", "Súdwest-Fryslân"],
  ])("“%s” finds %s first", (query, name) => {
    expect(names(query)[0]).toBe(name);
  });

  test("names that start with what is typed come before names that hold it", () => {
    const found = names("berg");
    expect(found[0]).toMatch(/^Berg/);
    expect(found).toContain("Geertruidenberg");
    expect(found.indexOf("Geertruidenberg")).toBeGreaterThan(found.findIndex((name) => name.startsWith("Berg")));
  });

  test("nothing like it finds nothing", () => {
    expect(names("qqq")).toEqual([]);
  });

  test("a dissolved municipality says so", () => {
    expect(findOptions(options, "Boxmeer")[0]?.detail).toBe("0756 · opgeheven, bestond t/m 31-12-2021");
  });

  test("a municipality whose end is only planned is not called dissolved", () => {
    expect(findOptions(options, "Wijdemeren")[0]?.detail).toBe("1696");
  });
});

test("arrow keys and Enter choose; beside a dissolved municipality stands who took over", async () => {
  const pane = await showPane(scriptedSession({ is: "empty" }));
  const field = control(pane, "Gemeente");
  await type(field, "boxm");
  expect(field.getAttribute("aria-expanded")).toBe("true");
  expect(document.getElementById(field.getAttribute("aria-activedescendant") ?? "")?.textContent).toContain("Boxmeer");
  await pressKey(field, "Enter");
  expect(field.getAttribute("aria-expanded")).toBe("false");
  expect(field.value).toBe("Boxmeer");
  expect(textOf(pane)).toContain("de rechtsopvolger is Land van Cuijk");
});

test("a municipality that ended before the years of the scheme is not offered", async () => {
  const pane = await showPane(scriptedSession({ is: "empty" }));
  await type(control(pane, "Gemeente"), "0788");
  expect(textOf(pane)).toContain("Geen gemeente gevonden.");
  await type(control(pane, "Regeling"), "D8-2019");
  await type(control(pane, "Gemeente"), "0788");
  expect(textOf(pane)).toContain("Haaren");
});

test("pupils and score are recomputed beside the decision, with the difference", async () => {
  const pane = await showPane(scriptedSession({ is: "empty" }));
  await type(control(pane, "Toegekend bedrag"), "503.997,35");
  await type(control(pane, "Leerlingen op 01-10-2020"), "3.000");
  await type(control(pane, "Achterstandsscore"), "1200,5");
  expect(textOf(pane)).toContain("Herberekend€ 381.509,32");
  expect(textOf(pane)).toContain("Verschil met de beschikking€ 122.488,03");
  await type(control(pane, "Toegekend bedrag"), "381.509,32");
  expect(textOf(pane)).toContain("Gelijk aan de beschikking.");
});

test("the draft goes to the action with the declared name", async () => {
  const session = scriptedSession({ is: "empty" });
  const pane = await showPane(session);
  await type(control(pane, "Gemeente"), "oisterwijk");
  await pressKey(control(pane, "Gemeente"), "Enter");
  await type(control(pane, "Toegekend bedrag"), "503.997,35");
  await type(control(pane, "Uw naam"), "A. de Boer");
  await press(button(pane, "Bestedingsboek maken"));
  const draft = { municipality: "0824", practiceName: "", scheme: "D14", reference: "", decidedOn: "", amount: "503.997,35", pupils: "", score: "" };
  expect(session.sent).toEqual([["makeBook", [draft, "A. de Boer"]]]);
});

test("each field says what it needs, and the cursor goes to the first of them", async () => {
  const problems = [
    { field: "municipality", code: "required", shown: "" },
    { field: "amount", code: "not-an-amount", shown: "1.2.3,4" },
  ] as const;
  const session = scriptedSession({ is: "empty" }, { makeBook: () => Promise.resolve({ ok: false, refusal: { code: "fields-invalid", facts: { problems } } }) });
  const pane = await showPane(session);
  await press(button(pane, "Bestedingsboek maken"));
  expect(textOf(pane)).toContain("2 velden vragen nog uw aandacht. Er is niets geschreven.");
  expect(textOf(pane)).toContain("“1.2.3,4” is geen bedrag.");
  expect(document.activeElement).toBe(control(pane, "Gemeente"));
  await type(control(pane, "Toegekend bedrag"), "1");
  expect(textOf(pane)).not.toContain("“1.2.3,4” is geen bedrag.");
});

test("a practice book asks the name of a municipality that does not exist, instead of the list", async () => {
  const session = scriptedSession({ is: "empty" }, { makeBook: () => Promise.resolve({ ok: true, value: null }) });
  const pane = await showPane(session);
  await press(control(pane, "Oefenboek: een verzonnen gemeente"));
  await type(control(pane, "Naam van de verzonnen gemeente"), "Voorbeeld");
  await type(control(pane, "Toegekend bedrag"), "1.000,00");
  await type(control(pane, "Uw naam"), "A. de Boer");
  await press(button(pane, "Bestedingsboek maken"));
  expect(session.sent[0]?.[1][0]).toMatchObject({ municipality: "0000", practiceName: "Voorbeeld" });
});
