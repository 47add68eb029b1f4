/** @jest-environment jsdom */
import type { AnnexSession, FillPlan, FoundForm } from "../../src/actions/form/annex-session";
import { fullBook } from "../rules/books/full-book";
import { opened, toAnnex } from "./annex-pane";
import { scriptedSession, type ScriptedSession } from "./scripted-session";
import { button, control, press, removePanes, showPane, textOf, type } from "./shown-pane";

afterEach(removePanes);

type Entry = FillPlan["fill"]["entries"][number];

const entry = (changes: Partial<Entry> & Pick<Entry, "code" | "is">): Entry => ({ place: { row: 8, column: 4 }, address: "E9", line: "", text: "Besteding (jaar T)", control: "R", old: "", next: 100, quoted: false, agrees: false, ...changes });

const entries: readonly Entry[] = [
  entry({ code: "D14/01", is: "write", address: "D9", next: 314_445 }),
  entry({ code: "D14/02", is: "replaces", address: "E9", old: 12_000, next: 12_333 }),
  entry({ code: "D14/03", is: "formula", address: "F9", old: 33_957, next: 33_957, agrees: true }),
  entry({ code: "D14/09", is: "by-hand", address: "G9", old: "", next: null }),
  entry({ code: "D14/10", is: "not-found", address: "", place: null, next: "Nee" }),
];

const form: FoundForm = { sheet: "SiSa 2022", year: 2022, formatOf: null, municipality: null, isProtected: false, codes: ["D8", "D14"], problems: [] };

/** The official form of a test, and what was asked of it. */
function scriptedForm(forms: readonly FoundForm[] = [form]): { readonly annex: AnnexSession; readonly asked: unknown[] } {
  const asked: unknown[] = [];
  const annex: AnnexSession = {
    findForms: () => Promise.resolve({ ok: true, value: forms }),
    planFill: (sheet, from) => {
      asked.push(["planFill", sheet, from]);
      const figures = { format: "bestedingsboek.annex-figures/1", municipality: { code: "9999", name: "Gemeente Voorbeeld" }, scheme: "D14", code: "D14", year: 2022, status: "concept", seal: "", madeOn: "2026-02-01T12:00:00+01:00", law: "unconfirmed", figures: [] } as const;
      return Promise.resolve({ ok: true, value: { sheet, from, fill: { sheet, figures, entries, problems: [] } } });
    },
    fill: (plan, leave) => {
      asked.push(["fill", plan.sheet, leave]);
      return Promise.resolve({ ok: true, value: { written: 2 - (leave?.length ?? 0), untouched: 0, journaled: true } });
    },
    takeTexts: () => Promise.resolve({ ok: true, value: { year: 2022, taken: 3, known: 0 } }),
    exportFigures: (year) => Promise.resolve({ ok: true, value: { name: `bestedingsboek-cijfers-d14-${year}.json`, text: "{}" } }),
  };
  return { annex, asked };
}

async function toForm(session: ScriptedSession): Promise<HTMLElement> {
  const pane = await toAnnex(session);
  await press(button(pane, "Formulier"));
  await press(button(pane, "Zoek het formulier"));
  return pane;
}

const groups = (pane: Element): readonly string[] => [...pane.querySelectorAll(".preview-of-form summary")].map((one) => textOf(one).trim());

test("a form in the workbook is filled with the figures of its own year, after every cell was shown with what stands there and what comes", async () => {
  const { annex, asked } = scriptedForm();
  const pane = await toForm(scriptedSession(opened(fullBook()), {}, { annex }));
  expect(textOf(pane)).toContain("SiSa 2022formulier 2022, D8 en D14");
  await press(button(pane, "Bekijk wat er verandert"));
  expect(asked).toEqual([["planFill", "SiSa 2022", { is: "year", year: 2022 }]]);
  expect(groups(pane)).toEqual(["Wordt ingevuld 2", "Zelf invullen 1", "Alleen vergeleken 1", "Niet in het formulier 1"]);
  expect(textOf(pane.querySelector('article[aria-label="D14/02"]') ?? pane)).toContain("staat€ 12.000wordt€ 12.333");
  await press(button(pane, "2 cellen invullen"));
  expect(asked.at(-1)).toEqual(["fill", "SiSa 2022", []]);
  expect(textOf(pane)).toContain("2 cellen ingevuld en teruggelezen. Het logboek van het boek noemt elke cel.");
});

test("figures that can still change, or that rest on unconfirmed law, say so before they are written", async () => {
  const pane = await toForm(scriptedSession(opened(fullBook()), {}, { annex: scriptedForm().annex }));
  await press(button(pane, "Bekijk wat er verandert"));
  expect(textOf(pane)).toContain("Dit jaar is nog niet vastgesteld");
  expect(textOf(pane)).toContain("Niet alles waarop deze cijfers rusten is door een officiële bron bevestigd.");
});

test("a cell that already says something else can be left", async () => {
  const { annex, asked } = scriptedForm();
  const pane = await toForm(scriptedSession(opened(fullBook()), {}, { annex }));
  await press(button(pane, "Bekijk wat er verandert"));
  const boxes = pane.querySelectorAll<HTMLElement>('.preview-of-form input[type="checkbox"]');
  expect(boxes).toHaveLength(1);
  await press(boxes[0] ?? pane);
  await press(button(pane, "1 cel invullen"));
  expect(asked.at(-1)).toEqual(["fill", "SiSa 2022", ["E9"]]);
});

test("a workbook without a form says where to go", async () => {
  const pane = await toForm(scriptedSession(opened(fullBook()), {}, { annex: scriptedForm([]).annex }));
  expect(textOf(pane)).toContain("In deze werkmap staat geen SiSa-formulier.");
  expect(pane.querySelector(".preview-of-form")).toBeNull();
});

test("the wordings of a form are taken over into the book", async () => {
  const pane = await toForm(scriptedSession(opened(fullBook()), {}, { annex: scriptedForm().annex }));
  await press(button(pane, "Teksten overnemen"));
  expect(textOf(pane)).toContain("3 teksten overgenomen voor 2022; 0 stonden al zo in het boek.");
});

test("the figures of a year are text to copy, for a form in another workbook", async () => {
  const pane = await toAnnex(scriptedSession(opened(fullBook()), {}, { annex: scriptedForm().annex }));
  await press(button(pane, "Formulier"));
  await press(button(pane, "Cijfers maken"));
  expect(control(pane, "bestedingsboek-cijfers-d14-2025.json").value).toBe("{}");
});

test("a workbook without a book is filled with pasted figures, and offers nothing that needs a book", async () => {
  const { annex, asked } = scriptedForm();
  const pane = await showPane(scriptedSession({ is: "empty" }, {}, { annex }));
  await press(button(pane, "Is dit een SiSa-formulier?"));
  await press(button(pane, "Zoek het formulier"));
  await type(control(pane, "Cijfers uit het boek"), '{"format":"…"}');
  await press(button(pane, "Bekijk wat er verandert"));
  expect(asked).toEqual([["planFill", "SiSa 2022", { is: "text", text: '{"format":"…"}' }]]);
  expect(textOf(pane)).not.toContain("Teksten overnemen");
  await press(button(pane, "Terug"));
  expect(textOf(pane)).toContain("Nieuw bestedingsboek");
});
