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

  test("other facts give other digits, so that the finding is reopened all the same", () => {
    expect(explanationKey(long(300, "a"))).not.toBe(explanationKey(long(300, "b")));
    const reopened = long(300, "b");
    expect(explainedFindings([reopened], [said(long(300, "a"))]).get(reopened)?.is).toBe("reopened");
  });
});
