import { explainedFindings } from "../../../src/rules/explanations/explained-findings";
import { explanationKey } from "../../../src/rules/explanations/explanation-key";
import { explanationOf } from "../../../src/rules/explanations/explanation-of";
import { findingKey } from "../../../src/rules/finding-key";
import type { Explanation } from "../../../src/rules/model/explanation";
import type { Finding, FindingCode } from "../../../src/rules/model/finding";
import { everyFinding } from "../../messages/every-finding";
import { spare } from "../books/rows";

function finding(code: FindingCode, rowId: string, facts: object = everyFinding[code]): Finding {
  return { code, severity: "error", place: { part: "expenditures", rowId, row: 0, column: "amount" }, facts, citation: null, status: "confirmed" } as unknown as Finding;
}

function said(to: Finding, text = "Akkoord"): Explanation {
  return { ...spare.explanations, key: explanationKey(to), code: to.code, text };
}

const repeated = finding("expenditure-repeated", "a");

test("an explanation belongs to the finding as it was when it was written", () => {
  expect(explanationOf(repeated, [said(repeated)])?.text).toBe("Akkoord");
  expect(explainedFindings([repeated], [said(repeated)]).get(repeated)?.is).toBe("explained");
});

test("when the facts change, the finding is reopened and shows what was said before", () => {
  const changed = finding("expenditure-repeated", "a", { ...everyFinding["expenditure-repeated"], times: 3 });
  expect(explanationOf(changed, [said(repeated)])).toBeNull();
  expect(explainedFindings([changed], [said(repeated)]).get(changed)).toMatchObject({ is: "reopened", explanation: { text: "Akkoord" } });
});

test("what is said to one row says nothing of another", () => {
  const other = finding("expenditure-repeated", "b");
  const explained = explainedFindings([repeated, other], [said(repeated)]);
  expect([explained.get(repeated)?.is, explained.get(other)?.is]).toEqual(["explained", undefined]);
});

test("of two findings of the whole book one is explained; the other is not reopened by it", () => {
  const one = finding("indicator-differs-from-reported", "", { ...everyFinding["indicator-differs-from-reported"], indicator: "D14/01" });
  const other = finding("indicator-differs-from-reported", "", { ...everyFinding["indicator-differs-from-reported"], indicator: "D14/02" });
  const explained = explainedFindings([one, other], [said(one)]);
  expect([explained.get(one)?.is, explained.get(other)?.is]).toEqual(["explained", undefined]);
});

test("an explanation without text, or of a finding that is gone, explains nothing", () => {
  expect(explainedFindings([repeated], [said(repeated, "")]).size).toBe(0);
  expect(explainedFindings([finding("expenditure-year-missing", "a")], [said(repeated)]).size).toBe(0);
  expect(explainedFindings([], [said(repeated)]).size).toBe(0);
});

test("the later of two explanations counts", () => {
  expect(explanationOf(repeated, [said(repeated, "Eerst"), said(repeated, "Later")])?.text).toBe("Later");
  expect(explainedFindings([repeated], [said(repeated, "Eerst"), said(repeated, "Later")]).get(repeated)?.explanation.text).toBe("Later");
});

describe("a key fits where the worksheet can find it", () => {
  const long = (letters: number, end = ""): Finding => finding("measure-repeated", "a", { name: `${"x".repeat(letters)}${end}` });
  const frame = findingKey(long(0)).length;

  test("of 255 characters it is the key itself, of 256 its code, row and column with digits", () => {
    expect(explanationKey(long(255 - frame))).toBe(findingKey(long(255 - frame)));
    expect(explanationKey(long(256 - frame))).toMatch(/^measure-repeated\|a\|amount\|#[0-9a-f]{16}$/);
  });

  test("a long key of the whole book has an empty row and column before its digits", () => {
    const ofBook = { ...long(300), place: { part: null, rowId: "", row: null, column: null } } as unknown as Finding;
    expect(explanationKey(ofBook)).toMatch(/^measure-repeated\|\|\|#[0-9a-f]{16}$/);
  });

  test("other facts give other digits, so that the finding is reopened all the same", () => {
    expect(explanationKey(long(300, "a"))).not.toBe(explanationKey(long(300, "b")));
    const reopened = long(300, "b");
    expect(explainedFindings([reopened], [said(long(300, "a"))]).get(reopened)?.is).toBe("reopened");
  });
});

test("a later explanation without text takes nothing away, and one of another finding is not taken for it", () => {
  const other = finding("expenditure-repeated", "b");
  expect(explanationOf(repeated, [said(repeated, "Eerst"), said(repeated, ""), said(other, "Anders")])?.text).toBe("Eerst");
  expect(explainedFindings([repeated], [said(repeated, "Eerst"), said(repeated, "")]).get(repeated)?.explanation.text).toBe("Eerst");
  expect(explanationOf(repeated, [said(other)])).toBeNull();
  expect(explanationOf(repeated, [])).toBeNull();
});

test("what was said to a finding before its facts changed does not come in the place of what is said now", () => {
  const before = finding("expenditure-repeated", "a", { ...everyFinding["expenditure-repeated"], times: 3 });
  for (const explanations of [[said(before, "Vroeger"), said(repeated, "Nu")], [said(repeated, "Nu"), said(before, "Vroeger")]]) {
    expect(explainedFindings([repeated], explanations).get(repeated)).toMatchObject({ is: "explained", explanation: { text: "Nu" } });
  }
});

test("of two findings at one place the first is reopened, by the later of what was said before", () => {
  const [one, other] = [finding("expenditure-repeated", "a", { times: 4 }), finding("expenditure-repeated", "a", { times: 5 })];
  const explained = explainedFindings([one, other], [said(repeated, "Eerst"), said(finding("expenditure-repeated", "a", { times: 3 }), "Later")]);
  expect(explained.get(one)).toMatchObject({ is: "reopened", explanation: { text: "Later" } });
  expect(explained.has(other)).toBe(false);
});

test("a finding of another kind, row or column at the same facts stays open", () => {
  const at = (rowId: string, column: string | null): Finding => ({ ...repeated, place: { part: "expenditures", rowId, row: 0, column } });
  expect(explanationKey(at("a", null))).toBe(findingKey(at("a", null)));
  const changed = { ...at("a", null), facts: { times: 9 } } as unknown as Finding;
  expect(explainedFindings([changed], [said(at("a", null))]).get(changed)?.is).toBe("reopened");
  expect(explainedFindings([changed], [said(at("a", "amount")), said(at("ab", null)), said(finding("expenditure-year-missing", "a"))]).size).toBe(0);
});

test("a key without a finding, and a text without a key, are left", () => {
  const loose = { ...spare.explanations, text: "Los" };
  expect(explainedFindings([repeated], [loose, { ...loose, key: "expenditure-repeated" }]).size).toBe(0);
});
