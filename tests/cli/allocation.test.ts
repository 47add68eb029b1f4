import { runCli } from "./run-cli";

interface Allocated {
  readonly allocations: readonly {
    readonly decisions: readonly Readonly<Record<string, unknown>>[];
    readonly allocatedCents: number;
    readonly predecessors: readonly { readonly code: string }[];
    readonly payments: readonly { readonly month: string; readonly amountCents: number }[];
  }[];
}

async function allocated(call: string): Promise<Allocated["allocations"][number]> {
  const [first] = (JSON.parse((await runCli(`allocation ${call} --json`)).stdout) as Allocated).allocations;
  if (first === undefined) throw new Error("No allocation.");
  return first;
}

const given = "--pupils 1000 --score 100 --scheme D14";

test("a thousand pupils and a score of a hundred give 120.374,00 euro, in payments of which no cent is lost", async () => {
  const { allocatedCents, payments } = await allocated(given);
  expect(allocatedCents).toBe(12_037_400);
  expect(payments.reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(12_037_400);
  expect([payments[0]?.month, payments.at(-1)?.month]).toEqual(["2021-12", "2023-07"]);
});

test("a score below zero gives no second part, and may stand behind an equals sign", async () => {
  expect((await allocated("--pupils 1000 --score=-5.5 --scheme D14")).allocatedCents).toBe(11_811_000);
});

test("the predecessors of Dijk en Waard stand beside it from its first day on", async () => {
  const codes = async (on: string) => (await allocated(`${given} --municipality 1980 --on ${on}`)).predecessors.map(({ code }) => code);
  expect(await codes("2022-01-01")).toEqual(["0398", "0416"]);
  expect((await runCli(`allocation ${given} --municipality 1980 --on 2021-12-31`)).exit).toBe(2);
});

test("of the decisions of a book only those in force are recomputed", async () => {
  const { decisions, allocatedCents } = await allocated("docs/examples/book-d14.json");
  expect(decisions).toMatchObject([{ reference: "VB/2022/000007", decidedCents: 12_037_400, recomputedCents: 12_037_400, differenceCents: 0 }]);
  expect(allocatedCents).toBe(12_037_400);
});

test("people read the same in sentences", async () => {
  const { exit, stderr } = await runCli("allocation docs/examples/book-d14.json");
  expect(stderr).toContain("VB/2022/000007: herberekend uit 1.000 leerlingen en een score van 100: € 120.374,00");
  expect(exit).toBe(0);
});
