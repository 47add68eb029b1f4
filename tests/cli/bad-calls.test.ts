import { runCli } from "./run-cli";
import { temporaryFolder } from "./temporary-folder";

const book = "docs/examples/book-d14.json";
const folder = temporaryFolder();

describe("a call that makes no sense ends with 2, says why on stderr and writes nothing to stdout", () => {
  test.each([
    ["controleer boek.xlsx", 'De opdracht "controleer" bestaat niet.'],
    ["check", "De opdracht check heeft ten minste één bestand nodig."],
    [`check ${book} --jaar 2022`, "De optie --jaar bestaat niet."],
    [`check ${book} -x`, "De optie -x bestaat niet."],
    [`check ${book} --toString`, "De optie --toString bestaat niet."],
    [`check ${book} --year`, "De optie --year heeft een waarde nodig."],
    [`check ${book} --today --json`, "De optie --today heeft een waarde nodig."],
    [`check ${book} --json=ja`, "De optie --json neemt geen waarde."],
    [`check ${book} --year 2022 --year 2023`, "De optie --year staat er meer dan eens."],
    [`check ${book} --pupils 10`, "De optie --pupils hoort niet bij de opdracht check."],
    ["schemes --year 2022", "De optie --year hoort niet bij de opdracht schemes."],
    [`schemes ${book}`, `De opdracht schemes verwacht hier geen bestand: ${book}.`],
    [`allocation ${book} --pupils 10`, `De opdracht allocation verwacht hier geen bestand: ${book}.`],
    ["allocation --pupils 10 --score 5", "De opdracht allocation heeft de optie --scheme nodig."],
    ["allocation --pupils 10,5 --score 5 --scheme D14", '--pupils: "10,5" is geen geldig getal.'],
    ["allocation --pupils 10 --score 5 --scheme D8-2019", "De regeling D8-2019 kent geen bedragen per leerling"],
    ["allocation --pupils 10 --score 5 --scheme D14 --municipality 9999", 'De gemeentecode "9999" is niet bekend.'],
    ["allocation --pupils 10 --score 5 --scheme D14 --municipality 0398 --on 2022-01-01", "De gemeente Heerhugowaard (0398) bestond niet op 2022-01-01."],
    [`check ${book} --year 22`, '--year: "22" is geen jaartal van vier cijfers.'],
    [`check ${book} --today 2023-02-29`, '--today: "2023-02-29" is geen bestaande datum.'],
    [`check ${book} --lang de`, 'De taal "de" is niet bekend.'],
    [`check ${book} --schemes ontbreekt`, "ontbreekt kan niet worden gelezen: het bestaat niet."],
    [`check ${book} --out tests`, "--out: tests is een map."],
    [`check ${book} --out ontbreekt/uit.json`, "--out: ontbreekt/uit.json kan niet worden geschreven."],
    [`check ${book} --lang en --jaar 2022`, "There is no option --jaar."],
    [`check ${book} --lang=en --jaar 2022`, "There is no option --jaar."],
  ])("%s", async (call, sentence) => {
    const { exit, stdout, stderr } = await runCli(call);
    expect(stderr).toContain(sentence);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
  });

  test("none at all shows how to call it, and that is no success", async () => {
    const { exit, stdout, stderr } = await runCli("");
    expect(stderr).toContain("Gebruik: bestedingsboek");
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
  });

  test("a scheme file that breaks the format is named with its keys", async () => {
    folder.write("stuk.json", JSON.stringify({ id: "X2" }));
    const { exit, stderr } = await runCli(["schemes", "--schemes", folder.path]);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/stuk\.json houdt zich niet aan het formaat[^]*purposes: /);
  });
});

test("--help shows how to call it, and that is a success", async () => {
  const { exit, stdout, stderr } = await runCli("check --help --lang en");
  expect(stderr).toContain("Usage: bestedingsboek");
  expect({ exit, stdout }).toEqual({ exit: 0, stdout: "" });
});

test("a bug ends with 70 and shows where it happened", async () => {
  const runJobs = () => Promise.reject(new TypeError("onmogelijk"));
  const { exit, stdout, stderr } = await runCli(`check ${book} --json`, { runJobs });
  expect(stderr).toContain("Dit is een fout in Bestedingsboek, niet in uw boek.");
  expect(stderr).toContain("TypeError: onmogelijk\n    at ");
  expect({ exit, stdout }).toEqual({ exit: 70, stdout: "" });
});
