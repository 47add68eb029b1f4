import { assignmentOfRule } from "../../../src/ledger/assign/assignment-of-rule";
import { rule } from "../plan/import-into";

test("a rule that only names a measure spends on it, in the year of the ledger", () => {
  expect(assignmentOfRule(rule({ measure: " Zomerschool " }))).toEqual({
    destination: "besteding",
    measure: "Zomerschool",
    kind: "",
    costType: "",
    subsidy: "",
    yearRule: "boekjaar",
    vatBasis: "",
    reason: "",
  });
});

test("words of the workbook are read ignoring case", () => {
  const read = assignmentOfRule(rule({ destination: "Besteding", measure: "Zomerschool", kind: "Creditnota", costType: "HUUR", yearRule: "Prestatie", vatBasis: "Inclusief" }));
  expect(read).toMatchObject({ kind: "creditnota", costType: "huur", yearRule: "prestatie", vatBasis: "inclusief" });
});

test("an excepted cost keeps its reason and has no measure; recognised income has neither", () => {
  expect(assignmentOfRule(rule({ destination: "uitzonderen", measure: "Zomerschool", reason: "eigen middelen" }))).toMatchObject({ measure: "", reason: "eigen middelen" });
  expect(assignmentOfRule(rule({ destination: "baten", measure: "Zomerschool", reason: "x" }))).toMatchObject({ measure: "", reason: "" });
});

test.each(["destination", "kind", "costType", "yearRule", "vatBasis"])("a %s that is no word of the workbook decides nothing", (field) => {
  expect(assignmentOfRule(rule({ measure: "Zomerschool", [field]: "anders" }))).toBeNull();
});
