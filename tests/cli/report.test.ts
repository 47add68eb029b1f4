import { runCli } from "./run-cli";

interface Reported {
  readonly format: string;
  readonly books: readonly {
    readonly settlement: Readonly<Record<string, number>>;
    readonly years: readonly {
      readonly year: number;
      readonly indicators: readonly { readonly code: string; readonly exactCents: number | null; readonly wholeEuros: number | null; readonly lines: readonly unknown[] }[];
      readonly balances: readonly Readonly<Record<string, unknown>>[];
      readonly reconciliation: Readonly<Record<string, unknown>> | null;
      readonly differences: readonly unknown[];
    }[];
  }[];
}

const example = "report docs/examples/book-d14.json --json";

async function reported(call: string): Promise<Reported["books"][number]> {
  const { format, books } = JSON.parse((await runCli(call)).stdout) as Reported;
  const [book] = books;
  if (format !== "bestedingsboek.report/1" || book === undefined) throw new Error("No report.");
  return book;
}

test("a year has its indicators in exact cents and whole euros, its balance per source and its reconciliation", async () => {
  const [year] = (await reported(`${example} --year 2022`)).years;
  expect(year?.indicators.slice(0, 4).map(({ code, exactCents, wholeEuros }) => [code, exactCents, wholeEuros])).toEqual([
    ["D14/01", 5_500_000, 55_000],
    ["D14/02", 600_000, 6_000],
    ["D14/03", 0, 0],
    ["D14/04", 2_107_792, 21_078],
  ]);
  expect(year?.balances).toMatchObject([
    { source: "rijk", beginCents: 2_107_792, receivedCents: 6_018_700, spentCents: 6_100_000, endCents: 2_026_492, ledgerEndCents: 2_026_492 },
    { source: "gemeenten", endCents: 0 },
  ]);
  expect(year?.reconciliation).toMatchObject({ ledgerCents: 6_112_500, excludedCents: 12_500, expectedCents: 6_100_000, unexplainedCents: 0 });
  expect(year?.differences).toEqual([]);
});

test("without --year every year that can be reported is there, with zeros where nothing was spent", async () => {
  const { years } = await reported(example);
  expect(years.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024]);
  expect(years[3]?.indicators[0]).toMatchObject({ code: "D14/01", exactCents: 0, wholeEuros: 0 });
});

test("a transfer stands in the list of municipalities and not in the spending", async () => {
  const [year] = (await reported(`${example} --year 2023`)).years;
  const lists = year?.indicators.filter(({ lines }) => lines.length > 0).map(({ code }) => code);
  expect(lists).toEqual(["D14/05", "D14/06"]);
  expect(year?.indicators[5]?.lines).toEqual([{ key: "060014", name: "Groningen", exactCents: 500_000, wholeEuros: 5_000, text: null }]);
  expect(year?.indicators[0]).toMatchObject({ exactCents: 2_450_000 });
});

test("what is unspent goes back: received less spent and transferred", async () => {
  expect((await reported(example)).settlement).toMatchObject({ receivedCents: 12_037_400, spentCents: 8_950_000, transferredOutCents: 500_000, toRepayCents: 2_587_400 });
});

test("the line of a year tells indicators, balance, errors and the day of delivery", async () => {
  const { stderr } = await runCli("report docs/examples/book-d14.json --year 2022");
  const line = stderr.split("\n").find((one) => one.startsWith("  2022"));
  expect(line).toContain("2022 | D14/01 € 55.000, D14/02 € 6.000, D14/03 € 0, D14/04 € 21.078");
  expect(line).toContain("| saldo rijk € 20.264,92 | saldo gemeenten € 0,00 | 0 fouten | aanleveren uiterlijk 15-07-2023");
});

test("an error counts in the line of its own year", async () => {
  const { stderr } = await runCli("report docs/examples/book-d14-mistakes.json --today 2026-02-01");
  const errors = (year: number) => /\d+ fout(en)?/.exec(stderr.split("\n").find((line) => line.startsWith(`  ${year}`)) ?? "")?.[0];
  expect([errors(2022), errors(2024)]).toEqual(["1 fout", "0 fouten"]);
});
