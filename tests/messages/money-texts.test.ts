import type { AmountCandidate } from "../../src/ledger/money/model/amount-plan";
import { amountCandidateTexts } from "../../src/messages/money-texts/amount-candidate-texts";
import { rejectedMoneyText } from "../../src/messages/money-texts/rejected-money-text";
import { cents } from "../../src/rules/money/cents";
import { day } from "./fixtures";

const candidate: AmountCandidate = {
  key: "3/0398",
  row: { line: 3, name: "Heerhugowaard", code: "0398", amount: cents(1_200_000), pupils: 100, score: "10.5", reference: "", wrong: null },
  municipality: { code: "0398", name: "Heerhugowaard", from: null, until: day("2021-12-31"), successors: ["1980"], status: "confirmed" },
  role: "predecessor",
  sure: true,
  byOtherName: false,
  standing: { is: "new" },
  recomputed: cents(1_204_872),
  difference: cents(-4_872),
  choosable: true,
  proposed: true,
};

const plain = (texts: readonly string[]): readonly string[] => texts.map((text) => text.replaceAll("\u00a0", " "));

test("a predecessor is told with its last day, and the amount with how it is made up", () => {
  expect(plain(amountCandidateTexts(candidate, "nl"))).toEqual([
    "Opgegaan in uw gemeente; bestond tot en met 31-12-2021.",
    "Nagerekend: 100 leerlingen en score 10,5 geven € 12.048,72; de lijst wijkt \u2212€ 48,72 af.",
  ]);
  expect(amountCandidateTexts(candidate, "en")).toEqual([
    "Became part of your municipality; existed until 31-12-2021.",
    "Recomputed: 100 pupils and score 10.5 give €12,048.72; the list differs by \u2212€48.72.",
  ]);
});

test.each([
  [{ role: "own", recomputed: null }, []],
  [{ role: "own", difference: cents(0) }, ["Nagerekend: 100 leerlingen en score 10,5 geven € 12.048,72, precies dit bedrag."]],
  [{ role: "own", recomputed: null, sure: false }, ["In de lijst staat “0398 Heerhugowaard”. Is dat Heerhugowaard (0398)?"]],
  [{ role: "own", recomputed: null, byOtherName: true }, ["In de lijst staat “Heerhugowaard”; gelezen als Heerhugowaard (0398)."]],
  [{ role: "split", recomputed: null }, ["Verdeeld over meer gemeenten op 31-12-2021. Geen regel zegt welk deel van u is: leg uw deel met de hand vast."]],
  [{ role: "ended-before", recomputed: null }, ["Bestond tot en met 31-12-2021, dus voor deze uitkering begon, en kreeg geen beschikking."]],
  [{ role: "own", recomputed: null, standing: { is: "known", reference: "K-1", amount: cents(1_200_000) } }, ["Staat al in het boek als “K-1”."]],
  [{ role: "own", recomputed: null, standing: { is: "known", reference: "", amount: cents(100) } }, ["Staat al in het boek, met het bedrag € 1,00."]],
  [{ role: "own", recomputed: null, standing: { is: "repeated", line: 2 } }, ["Staat ook al op regel 2."]],
  [{ role: "own", recomputed: null, standing: { is: "by-hand", decisions: 2, amount: cents(300) } }, ["In het boek gelden 2 beschikkingen, samen € 3,00. Leg een herziening met de hand vast, dan kiest u welke die vervangt."]],
] as const)("%j", (changes, texts) => {
  expect(plain(amountCandidateTexts({ ...candidate, ...changes }, "nl"))).toEqual(texts);
});

test("money that was taken back is sent to its own table; in a list it is only no allocation", () => {
  const row = { line: 1_030, code: "amount-negative", field: "amount", column: "Bedrag", shown: "", cents: cents(-100_000) } as const;
  expect(rejectedMoneyText(row, "payments", "nl").replaceAll("\u00a0", " ")).toBe(
    "Regel 1.030, kolom Bedrag: \u2212€ 1.000,00 is geen ontvangst. Wat het Rijk terugkreeg, staat op het blad Toekenning in de tabel Terugbetalingen, als positief bedrag.",
  );
  expect(rejectedMoneyText(row, "amounts", "en")).toBe("Line 1,030, column Bedrag: \u2212€1,000.00 is no allocation.");
});
