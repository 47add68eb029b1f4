import fc from "fast-check";
import type { ColumnMapping } from "../../src/ledger/model/column-mapping";
import { ledgerFields as everyField } from "../../src/ledger/model/ledger-field";
import type { PlannedLine } from "../../src/ledger/model/import-plan";
import type { WaitingReason } from "../../src/ledger/model/line-outcome";
import { lineGroups } from "../../src/taskpane/ledger/assignment/line-groups";
import { ledgerFields } from "../../src/taskpane/ledger/columns/ledger-fields";
import { notationReading } from "../../src/taskpane/ledger/columns/notation-reading";
import { fieldOfColumn, setColumn } from "../../src/taskpane/ledger/columns/set-column";
import { findValues } from "../../src/taskpane/ledger/selection/find-values";
import { bundles } from "../../src/taskpane/ledger/store/bundle";
import { cents } from "../../src/rules/money/cents";
import { ledgerLine } from "../ledger/ledger-line";
import { mappingOf } from "../ledger/table/mapping-of";

test("every field of a ledger line can be chosen for a column", () => {
  expect([...ledgerFields].sort()).toEqual([...everyField].sort());
});

test("whatever is chosen in whatever order, a column holds one field and a field stands in one column", () => {
  const choice = fc.record({ header: fc.constantFrom("A", "B", "C", "D"), field: fc.option(fc.constantFrom(...ledgerFields), { nil: null }) });
  fc.assert(
    fc.property(fc.array(choice, { minLength: 1, maxLength: 12 }), (choices) => {
      const mapping = choices.reduce<ColumnMapping>((before, { header, field }) => setColumn(before, header, field), mappingOf({}));
      const used = Object.values(mapping.columns);
      expect(new Set(used).size).toBe(used.length);
      const last = choices.at(-1);
      expect(last === undefined ? null : fieldOfColumn(mapping, last.header)).toBe(last?.field ?? null);
    }),
  );
});

test("groups of waiting lines hold every waiting line once, to the cent, however they are put together", () => {
  const reasons: readonly WaitingReason[] = ["no-rule", "other-income", "changed"];
  const planned = fc
    .record({ account: fc.constantFrom("4300", "4400"), counterparty: fc.constantFrom("", "Bakker", "BAKKER"), amount: fc.integer({ min: -1_000_000, max: 1_000_000 }), why: fc.option(fc.constantFrom(...reasons), { nil: null }) })
    .map(({ why, ...cells }): Omit<PlannedLine, "key"> => ({
      line: ledgerLine(cells),
      outcome: why === null ? { is: "duplicate" } : { is: "waiting", why, suggestions: [], offers: [], known: null },
    }));
  fc.assert(
    fc.property(fc.array(planned, { maxLength: 40 }), fc.constantFrom(...bundles), (lines, bundle) => {
      const keyed = lines.map((line, at): PlannedLine => ({ ...line, key: `k${at}` }));
      const groups = lineGroups(keyed, bundle);
      const waiting = keyed.filter(({ outcome }) => outcome.is === "waiting");
      expect(groups.flatMap((group) => group.lines.map(({ key }) => key)).sort()).toEqual(waiting.map(({ key }) => key).sort());
      expect(groups.reduce((sum, group) => sum + group.sum.cents, 0)).toBe(waiting.reduce((sum, { line }) => sum + line.amount, 0));
      expect(groups.every((group) => group.lines.every(({ outcome }) => outcome.is === "waiting" && outcome.why === group.why))).toBe(true);
    }),
  );
});

test.each([
  ["1.234", "€ 1.234", "€ 1,234"],
  ["1,234", "€ 1,234", "€ 1.234"],
  ["-1.234", "−€ 1.234", "−€ 1,234"],
])("%s is shown in both its meanings", (shown, withComma, withPoint) => {
  const plain = (text: string): string => text.replace(/\s/g, " ");
  expect([plain(notationReading(shown, "comma", "nl")), plain(notationReading(shown, "point", "nl"))]).toEqual([withComma, withPoint]);
});

test("codes are found by how they begin and names by any part, and code 0420 is not 420", () => {
  const values = [
    { code: "0420", name: "Zomerscholen", lines: 1, cents: cents(1) },
    { code: "4200", name: "Wegen", lines: 1, cents: cents(1) },
  ];
  expect(findValues(values, "042").map(({ code }) => code)).toEqual(["0420"]);
  expect(findValues(values, "42").map(({ code }) => code)).toEqual(["4200"]);
  expect(findValues(values, "SCHOLEN").map(({ code }) => code)).toEqual(["0420"]);
  expect(findValues(values, " ")).toHaveLength(2);
});
