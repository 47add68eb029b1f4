/** @jest-environment jsdom */
import { act } from "react";
import type { MoneySession } from "../../src/actions/money/money-session";
import { changeTable, settledDraft } from "../../src/actions/money/change-table";
import { firstChoices } from "../../src/actions/money/first-choices";
import { readAs } from "../../src/actions/money/read-as";
import { planAmountsOf, planPaymentsOf } from "../../src/actions/money/plan-money";
import { moneyVocabulary } from "../../src/ledger/money/money-vocabulary";
import { recogniseMoney } from "../../src/ledger/money/recognise-money";
import type { SourceTable } from "../../src/ledger/model/source-table";
import { buildTable } from "../../src/ledger/table-shape/build-table";
import { FileChanged } from "../../src/taskpane/device/file-changed";
import type { MoneyKind } from "../../src/ledger/money/model/money-field";
import { loadMunicipalities } from "../../src/schemes/load-municipalities";
import { cents } from "../../src/rules/money/cents";
import { day } from "../messages/fixtures";
import { chooseFile, tick } from "./ledger-pane";
import { openBook } from "./open-book";
import { scriptedSession } from "./scripted-session";
import { button, press, removePanes, showPane, textOf } from "./shown-pane";

afterEach(removePanes);

const law = { today: day("2024-03-01"), municipalities: loadMunicipalities() };

/** The table in lines with semicolons. jsdom has no decoder, so that the bytes of a file are another test's. */
function tableOf(lines: readonly string[], kind: MoneyKind): SourceTable {
  const rows = lines.map((line, at) => ({ line: at + 1, cells: line.split(";"), brokenQuotes: false }));
  const shape = buildTable({ rows, widthsMatter: false, unended: false, firstColumn: 0 }, moneyVocabulary(kind));
  if (shape === null) {
    throw new Error("These lines are no table.");
  }
  return { kind: "sheet", name: "Blad1", ...shape, text: null };
}

/** A session that reads these lines as any file that is chosen, and writes nothing. */
function reading(lines: readonly string[], also: Partial<MoneySession> = {}): MoneySession {
  return {
    openTable: (kind) => {
      const table = tableOf(lines, kind);
      const mapping = recogniseMoney(table, kind);
      return Promise.resolve({ ok: true, value: settledDraft({ kind, name: "tabel.csv", hash: "0".repeat(64), tables: [table], table: 0, mapping }) });
    },
    changeTable,
    firstChoices,
    readAs,
    planPayments: ({ book }, draft, choices) => planPaymentsOf(draft, choices, book),
    planAmounts: (open, draft, choices) => planAmountsOf(draft, choices, open, law),
    takePayments: (_draft, _choices, { fresh }) => Promise.resolve({ ok: true, value: fresh }),
    takeAmounts: (_draft, _choices, { fresh }) => Promise.resolve({ ok: true, value: fresh }),
    ...also,
  };
}

/** Shows the pane at receipts or decisions, and chooses a file there. */
async function chooseIn(kind: MoneyKind, money: MoneySession, open = openBook()): Promise<HTMLElement> {
  const pane = await showPane(scriptedSession(open, {}, { money }));
  await press(button(pane, "Invoeren"));
  await press(button(pane, kind === "payments" ? "Ontvangst" : "Toekenning"));
  await act(async () => {
    await new Promise((loaded) => setTimeout(loaded, 200));
  });
  await chooseFile(pane, "tabel.csv");
  await act(async () => {
    await new Promise((read) => setTimeout(read, 50));
  });
  return pane;
}

const payments = (count: number): string[] => ["Datum;Bedrag;Kenmerk", ...Array.from({ length: count }, (_, at) => `2022-01-15;${at + 1},00;NPO-${at + 1}`)];

test("a long overview is counted whole and drawn a page at a time", async () => {
  const pane = await chooseIn("payments", reading(payments(100)));
  const rows = (): number => pane.querySelectorAll(".from-file td.document").length;
  expect(textOf(pane)).toContain("100 ontvangsten overnemen");
  expect(rows()).toBe(40);
  await press(button(pane, "Nog 40 tonen"));
  await press(button(pane, "Nog 20 tonen"));
  expect(rows()).toBe(100);
});

test("what is taken over is what was planned, and the pane says so and begins anew", async () => {
  const pane = await chooseIn("payments", reading(payments(2)));
  await press(button(pane, "2 ontvangsten overnemen"));
  expect(textOf(pane)).toContain("2 ontvangsten uit tabel.csv overgenomen, samen € 3,00.");
  expect(document.activeElement?.textContent).toBe("Uit een bestand");
  expect(pane.querySelector('.from-file input[type="file"]')).not.toBeNull();
});

test("what is refused stays open, with what changed", async () => {
  const facts = { agreed: { lines: 2, cents: cents(300) }, found: { lines: 1, cents: cents(100) } };
  const pane = await chooseIn("payments", reading(payments(2), { takePayments: () => Promise.resolve({ ok: false, refusal: { code: "money-changed", facts } }) }));
  await press(button(pane, "2 ontvangsten overnemen"));
  expect(textOf(pane)).toContain("was 2 regels, € 3,00; nu 1 regel, € 1,00");
  expect(textOf(pane)).toContain("2 ontvangsten overnemen");
});

test("a file that changed while it was read is no bug: it is to be chosen again", async () => {
  const pane = await chooseIn("payments", reading([], { openTable: () => Promise.reject(new FileChanged()) }));
  expect(textOf(pane)).toContain("Het bestand is intussen veranderd.");
});

test("two rows for one municipality are a choice, and both together none", async () => {
  const pane = await chooseIn("amounts", reading(["CBS-code;Gemeente;Bedrag", "9999;Gemeente Voorbeeld;10,00", "9999;Gemeente Voorbeeld;20,00"]));
  // The book has one decision, so each of the two would replace it.
  expect(textOf(pane)).toContain("Kies welk bedrag u overneemt.");
  const boxes = [...pane.querySelectorAll<HTMLInputElement>('.candidate input[type="checkbox"]')];
  expect(boxes.map(({ checked }) => checked)).toEqual([false, false]);
  await tick(pane, "Gemeente Voorbeeld (9999)");
  expect(textOf(pane)).toContain("1 bedrag overnemen");
  const [, second] = boxes;
  if (second === undefined) {
    throw new Error("The list has two rows.");
  }
  await press(second);
  expect(textOf(pane)).toContain("Kies per gemeente één bedrag.");
});

describe("a municipality that CBS calls otherwise", () => {
  const hague = (): ReturnType<typeof openBook> => {
    const municipality = law.municipalities.find(({ code }) => code === "0518");
    return municipality === undefined ? openBook() : openBook({ municipality });
  };

  test("is found in a list of amounts, and the pane says how it was read", async () => {
    const pane = await chooseIn("amounts", reading(["Gemeente;Bedrag", "Den Haag;10,00", "Delft;20,00"]), hague());
    expect(textOf(pane)).toContain("In de lijst staat “Den Haag”; gelezen als 's-Gravenhage (0518).");
    expect(textOf(pane)).not.toContain("Niet gevonden in de lijst");
  });

  test("with its code or its own name there is nothing to say", async () => {
    const pane = await chooseIn("amounts", reading(["CBS-code;Gemeente;Bedrag", "0518;Den Haag;10,00"]), hague());
    expect(textOf(pane)).toContain("'s-Gravenhage (0518)");
    expect(textOf(pane)).not.toContain("gelezen als");
  });

  test("is ticked in an overview of payments, and shown also where there is nothing else to choose", async () => {
    const lines = ["Datum;Bedrag;Kenmerk;Gemeente", "2022-01-15;10,00;NPO-1;Den Haag", "2022-01-15;20,00;NPO-2;Delft"];
    const pane = await chooseIn("payments", reading(lines), hague());
    expect(textOf(pane)).toContain("In de lijst staat “Den Haag”; gelezen als 's-Gravenhage (0518). 1 regel, € 10,00");
    expect([...pane.querySelectorAll<HTMLInputElement>('.ticks input[type="checkbox"]')].map(({ checked }) => checked)).toEqual([false, true]);
    const alone = await chooseIn("payments", reading(lines.slice(0, 2)), hague());
    expect(textOf(alone)).toContain("gelezen als 's-Gravenhage (0518)");
    expect(textOf(await chooseIn("payments", reading([lines[0] ?? "", "2022-01-15;10,00;NPO-1;'s-Gravenhage"]), hague()))).not.toContain("Welke gemeente is de uwe?");
  });
});
