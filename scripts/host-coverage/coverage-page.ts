import type { ServedClass, ServedMember } from "../../host/dispatch/define-class";
import type { ApiMember } from "./excel-api";

/** What the page is made of. */
export interface CoverageParts {
  readonly served: readonly ServedClass[];
  readonly api: readonly ApiMember[];
  /** Members that src uses, "Range.values". */
  readonly used: ReadonlySet<string>;
  /** Members that the scenarios touch and the host refuses. */
  readonly refused: readonly string[];
}

const introduction = `# What the stand-in for Excel serves

Made by \`npx tsx scripts/write-host-coverage.ts\` from the classes in \`host/office\`; \`tests/host/coverage.test.ts\` fails while this page is old.

- **served**: does in the stand-in what it does in Excel, as far as \`host/README.md\` says.
- **stored only**: kept, read back and saved in files; nothing else of the stand-in changes by it.
- **refused**: answers with an error that names it. So does every member that is not on this page; here stand those that the add-in
  or the documented scenarios (\`docs/host-samples.md\`) touch.

\`since\` is the requirement set; a member newer than the manifest's set is refused too. A dot marks what the add-in itself uses; each of these
is named in a test of \`tests/host\`.
`;

/** The names that every class of Excel's API has and office.js answers itself. */
const ofTheLibrary = new Set(["context", "load", "toJSON", "isNullObject"]);

/** The members of an API that src uses and the host must serve: those of Excel's classes, without what office.js does itself. */
export function membersToServe(api: readonly ApiMember[], used: ReadonlySet<string>): readonly string[] {
  const known = new Set(api.map(({ name }) => name));
  return [...used].filter((member) => known.has(member) && !member.startsWith("RequestContext.") && !ofTheLibrary.has(member.split(".")[1] ?? ""));
}

/** All that is served, "Range.values", with how. */
export function servedMembers(classes: readonly ServedClass[]): ReadonlyMap<string, ServedMember> {
  const short: Readonly<Record<string, string>> = { "Worksheet.gridlines": "Worksheet.showGridlines", "Worksheet.headings": "Worksheet.showHeadings" };
  const found = new Map<string, ServedMember>();
  for (const { name: type, described } of classes) {
    for (const member of described) {
      const written = `${type}.${member.name}`;
      const name = short[written] ?? written;
      const known = found.get(name);
      // A class that is served for two owners, and a property that office.js sets by another name, count once.
      found.set(name, known === undefined ? member : { ...known, canSet: known.canSet || member.canSet, storedOnly: known.storedOnly || member.storedOnly });
    }
  }
  return found;
}

/** The page docs/host-coverage.md. */
export function coveragePage({ served, api, used, refused }: CoverageParts): string {
  const since = new Map(api.map(({ name, since: minor, otherSet }) => [name, otherSet ?? `1.${String(minor)}`]));
  const members = servedMembers(served);
  const rows = new Map([...members].filter(([name]) => since.has(name)).map(([name, { storedOnly }]) => [name, storedOnly ? "stored only" : "served"]));
  for (const name of [...refused, ...membersToServe(api, used)]) {
    if (!rows.has(name) && since.has(name)) rows.set(name, "refused");
  }
  const types = [...new Set([...rows.keys()].map((name) => name.split(".")[0] ?? ""))].sort();
  const tables = types.map((type) => {
    const own = [...rows].filter(([name]) => name.startsWith(`${type}.`)).sort(([a], [b]) => (a < b ? -1 : 1));
    const lines = own.map(([name, how]) => `| ${name.slice(type.length + 1)} | ${since.get(name) ?? ""} | ${how} | ${used.has(name) ? "•" : ""} |`);
    return `## ${type}\n\n| member | since | how | used |\n| --- | --- | --- | --- |\n${lines.join("\n")}\n`;
  });
  const counted = (how: string): string => String([...rows.values()].filter((each) => each === how).length);
  return `${introduction}\n${counted("served")} members are served, ${counted("stored only")} are stored only, ${counted("refused")} are refused by name.\n\n${tables.join("\n")}`;
}
