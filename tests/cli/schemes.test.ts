import { cpSync } from "node:fs";
import { join } from "node:path";
import { runCli } from "./run-cli";
import { temporaryFolder } from "./temporary-folder";

interface Listed {
  readonly schemes: readonly { readonly id: string; readonly purposes: readonly unknown[]; readonly indicators: readonly unknown[] }[];
}

const listed = (stdout: string) => (JSON.parse(stdout) as Listed).schemes;
const folder = temporaryFolder();

test("the schemes that ship are listed with their purposes and indicators", async () => {
  const schemes = listed((await runCli("schemes --json")).stdout);
  expect(schemes.map(({ id }) => id)).toEqual(["D14", "D8-2019", "D8-2023"]);
  expect(schemes[0]?.purposes).toContainEqual(expect.objectContaining({ code: "P1", kind: "measure", status: "confirmed" }));
  expect(schemes[0]?.indicators).toContainEqual(expect.objectContaining({ code: "D14/01", kind: "year-amount" }));
});

describe("a scheme that an outsider wrote", () => {
  test("stands behind those that ship", async () => {
    const schemes = listed((await runCli("schemes --json --schemes tests/data/schemes")).stdout);
    expect(schemes.map(({ id }) => id)).toEqual(["D14", "D8-2019", "D8-2023", "X1"]);
  });

  test("judges a book, which nobody can without it", async () => {
    const file = folder.write("x1.book.txt", JSON.stringify({ format: "bestedingsboek.book/1", scheme: "X1", municipality: "0000" }));
    const known = await runCli(["report", file, "--json", "--schemes", "tests/data/schemes"]);
    const unknown = await runCli(["report", file, "--json"]);
    expect(JSON.parse(known.stdout)).toMatchObject({ books: [{ scheme: "X1" }], unusable: [] });
    expect(known.exit).not.toBe(2);
    expect({ exit: unknown.exit, books: (JSON.parse(unknown.stdout) as { books: unknown[] }).books }).toEqual({ exit: 2, books: [] });
  });

  test("may not take the id of another", async () => {
    cpSync("tests/data/schemes/x1/scheme.json", join(folder.path, "een.json"));
    cpSync("tests/data/schemes/x1/scheme.json", join(folder.path, "twee.json"));
    const { exit, stderr } = await runCli(["schemes", "--schemes", folder.path]);
    expect(stderr).toMatch(/De regeling "X1" van .*twee\.json is er al\./);
    expect(exit).toBe(2);
  });
});
