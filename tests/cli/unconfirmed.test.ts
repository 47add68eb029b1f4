import { cliTextsOf } from "../../src/messages/cli/cli-texts-of";
import { runCli } from "./run-cli";

const book = "docs/examples/book-d14.json";

describe("what no official source confirms looks unconfirmed on the screen too", () => {
  test.each([
    ["nl", "niet door een officiële bron bevestigd", "terugbetalen bij de eindverantwoording is gebruikelijk, maar niet bevestigd"],
    ["en", "not confirmed by an official source", "to repay it with the final account is usual, but not confirmed"],
  ])("every year of D14 and the repayment, in %s", async (language, year, repayment) => {
    const { stderr } = await runCli(`report ${book} --lang ${language}`);
    const years = stderr.split("\n").filter((line) => /^ {2}20\d\d \|/.test(line));
    expect(years).toHaveLength(4);
    expect(years.filter((line) => !line.includes(` | ${year} | `))).toEqual([]);
    expect(stderr).toContain(repayment);
  });

  test("but not a year of which every value is confirmed", () => {
    const year = { year: 2022, indicators: [{ code: "X1/01", shown: "€ 1" }], balances: [], errors: "0 fouten", deadline: "15-07-2023" };
    expect(cliTextsOf("nl").year({ ...year, status: "confirmed" })).toBe("  2022 | X1/01 € 1 | 0 fouten | aanleveren uiterlijk 15-07-2023");
  });

  test("the terms of payment, in the notation of the reader", async () => {
    const { stderr } = await runCli("allocation --pupils 1000 --score 100.5 --scheme D14 --lang nl");
    expect(stderr).toContain("verwachte betalingen (niet bevestigd): 20, van 12-2021 tot en met 07-2023");
    expect(stderr).toContain("een score van 100,5:");
  });

  test("indicators, each with the years of its wording", async () => {
    const { stderr } = await runCli("schemes --lang nl");
    expect(stderr).toContain("    D14/01 2021-2025 ");
    expect(stderr).toContain("    D14/01 2026 ");
  });
});
