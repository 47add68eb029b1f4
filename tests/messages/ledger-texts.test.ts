import type { Assignment } from "../../src/ledger/model/assignment";
import type { SuggestionReason, WaitingReason } from "../../src/ledger/model/line-outcome";
import type { UnreadableLedger } from "../../src/ledger/model/opened-ledger";
import type { RejectedLine, RejectionCode } from "../../src/ledger/model/rejected-line";
import type { LeftOutLine, SourceTable } from "../../src/ledger/model/source-table";
import type { Language } from "../../src/messages/language";
import { assignmentText } from "../../src/messages/ledger-texts/assignment-text";
import { ledgerFieldWords } from "../../src/messages/ledger-texts/ledger-field-words";
import { leftOutText } from "../../src/messages/ledger-texts/left-out-text";
import { lineCount } from "../../src/messages/ledger-texts/line-count";
import { mappingQuestionText } from "../../src/messages/ledger-texts/mapping-question-text";
import { openedLedgerText } from "../../src/messages/ledger-texts/opened-ledger-text";
import { rejectedLineText } from "../../src/messages/ledger-texts/rejected-line-text";
import { suggestionReasonText } from "../../src/messages/ledger-texts/suggestion-reason-text";
import { unreadableLedgerText } from "../../src/messages/ledger-texts/unreadable-ledger-text";
import { waitingReasonTexts } from "../../src/messages/ledger-texts/waiting-reason-texts";
import { ledgerFields } from "../../src/ledger/model/ledger-field";

const languages: readonly Language[] = ["nl", "en"];

const unreadable: { readonly [Why in UnreadableLedger["why"]]: Extract<UnreadableLedger, { readonly why: Why }> } = {
  empty: { why: "empty" },
  "unknown-format": { why: "unknown-format" },
  "no-table": { why: "no-table" },
  "not-an-auditfile": { why: "not-an-auditfile" },
  "broken-xml": { why: "broken-xml", line: 1234 },
  "auditfile-cut": { why: "auditfile-cut", line: 1234 },
  "auditfile-continuation": { why: "auditfile-continuation" },
  "no-part": { why: "no-part", name: "boekingen.csv" },
  "not-in-parts": { why: "not-in-parts", name: "2021.xaf" },
  "part-missing": { why: "part-missing", missing: [2, 3], of: 4 },
  "part-twice": { why: "part-twice", number: 2 },
  "part-order-unknown": { why: "part-order-unknown" },
  "parts-do-not-fit": { why: "parts-do-not-fit", line: 1234 },
  "broken-text": { why: "broken-text", line: 7 },
  "days-from-1904": { why: "days-from-1904" },
  "too-large": { why: "too-large", size: 61_000_001, limit: 60_000_000 },
};

const rejections: Readonly<Record<RejectionCode, string>> = {
  "broken-quotes": "",
  "cell-count": "",
  "amount-missing": "",
  "amount-unreadable": "12,3x",
  "amount-decimals": "1,234",
  "amount-ambiguous": "1.234",
  "sign-unreadable": "X",
  "date-missing": "",
  "date-unreadable": "31-02-2022",
  "account-missing": "",
  "year-unreadable": "tweeduizend",
  "excel-error": "#N/B",
  "element-missing": "amnt",
};

const reasons: readonly SuggestionReason[] = [
  { is: "iv3", taakveld: "4.2", categorie: "3.8" },
  { is: "counterparty", counterparty: "Stichting Zomerplezier", times: 12 },
  { is: "words", word: "zomerschool" },
  { is: "account", account: "4300", times: 1 },
  { is: "costCentre", costCentre: "6430", times: 12 },
  { is: "income-of-the-state" },
  { is: "reserve" },
  { is: "balance" },
];

function expectSentence(sentence: string): void {
  expect(sentence).toMatch(/^[\p{Lu}“]/u);
  expect(sentence).toMatch(/[.?]$/);
  expect(sentence).not.toMatch(/undefined|\[object|NaN|\.\.$/);
}

function rejected(code: RejectionCode, shown: string): RejectedLine {
  return { line: 14, code, field: "amount", column: "Bedrag", shown };
}

describe.each(languages)("in %s", (language) => {
  test.each(Object.values(unreadable))("a file that is $why says what is wrong and what to do", (reason) => {
    const { what, todo } = unreadableLedgerText(reason, language);
    expectSentence(what);
    expectSentence(todo);
  });

  test.each(Object.entries(rejections) as [RejectionCode, string][])("a line with %s is named with its reason", (code, shown) => {
    const text = rejectedLineText(rejected(code, shown), language);
    expectSentence(text);
    expect(text).toContain("14");
    expect(text).toContain(shown);
  });

  test.each(reasons)("a suggestion for $is says why", (reason) => expectSentence(suggestionReasonText(reason, language)));

  test.each(Object.keys(waitingReasonTexts.nl) as WaitingReason[])("lines that wait for %s are explained", (why) => {
    const { title, explained } = waitingReasonTexts[language][why];
    expect(title).not.toBe("");
    expectSentence(explained);
  });

  test("every field has a name of its own", () => {
    const names = ledgerFields.map((field) => ledgerFieldWords[language][field]);
    expect(new Set(names).size).toBe(ledgerFields.length);
  });
});

test("sizes are rounded up, so that a file just too large does not seem to fit", () => {
  expect(unreadableLedgerText(unreadable["too-large"], "nl").what).toBe("Het bestand is te groot: 62 MB, en wij lezen hoogstens 60 MB. Er is niets ingelezen.");
});

test("a refused line without a column names the line alone", () => {
  expect(rejectedLineText({ line: 1200, code: "broken-quotes", field: null, column: "", shown: "" }, "nl")).toBe("Regel 1.200: een aanhalingsteken is niet gesloten.");
  expect(rejectedLineText({ line: 1200, code: "element-missing", field: null, column: "", shown: "" }, "en")).toBe("Line 1,200: a required part of the booking is missing.");
});

test("a line that is no booking says what it is", () => {
  const line: LeftOutLine = { line: 40, why: "subtotal", shown: "Subtotaal 4300" };
  expect(leftOutText(line, "nl")).toBe("Regel 40, subtotaal: “Subtotaal 4300”");
  expect(leftOutText({ ...line, shown: "" }, "en")).toBe("Line 40, subtotal");
});

test("what is missing is asked by the name of the field", () => {
  expect(mappingQuestionText({ is: "field-missing", field: "bookedOn" }, "nl")).toBe("Welke kolom bevat: Boekdatum? Kies dat hieronder bij die kolom.");
  expect(mappingQuestionText({ is: "notation", column: "Bedrag", shown: "1.234" }, "en")).toBe("The column Bedrag holds “1.234”. Which amount is that?");
});

test("a file is described by what an officer can check it by", () => {
  const table: SourceTable = { kind: "sheet", name: "Mutaties", headerLine: 4, columns: [], records: [{ line: 5, cells: [] }], leftOut: [], rejected: [], text: null };
  expect(openedLedgerText({ is: "tables", tables: [table] }, 0, "nl")).toBe("Tabel op het blad Mutaties met 1 regel; de kolomnamen staan op regel 4.");
  expect(openedLedgerText({ is: "auditfile", version: "3.2", software: "Boekhoudpakket", part: { number: 1, of: 3 } }, 0, "nl")).toBe("Auditfile financieel 3.2 van Boekhoudpakket, deel 1 van 3. Kies alle delen tegelijk om ze samen in te lezen.");
  expect(openedLedgerText({ is: "auditfile", version: "4.0", software: "", part: null }, 0, "en")).toBe("Financial auditfile 4.0.");
});

test("an assignment says what becomes of the lines, and only what was said of it", () => {
  const spending: Assignment = { destination: "besteding", measure: "Zomerschool 2022", kind: "", costType: "", subsidy: "", yearRule: "boekjaar", vatBasis: "", reason: "" };
  expect(assignmentText(spending, "nl")).toBe("Besteding bij Zomerschool 2022");
  expect(assignmentText({ ...spending, kind: "correctie", yearRule: "prestatie" }, "nl")).toBe("Besteding bij Zomerschool 2022 (correctie, jaar van prestatie)");
  expect(assignmentText({ ...spending, measure: "" }, "en")).toBe("Spending, measure still to choose");
  expect(assignmentText({ ...spending, destination: "uitzonderen", measure: "", reason: "mutatie reserve" }, "nl")).toBe("Uitzonderen: mutatie reserve");
  expect(assignmentText({ ...spending, destination: "baten" }, "en")).toBe("Recognised income");
});

test("one line is one line", () => {
  expect([lineCount(0, "nl"), lineCount(1, "nl"), lineCount(1200, "nl")]).toEqual(["0 regels", "1 regel", "1.200 regels"]);
  expect([lineCount(1, "en"), lineCount(2, "en")]).toEqual(["1 line", "2 lines"]);
});
