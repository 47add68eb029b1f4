import { readFileSync } from "node:fs";
import { servedClasses } from "../../host/dispatch/define-class";
import { coveragePage, membersToServe, servedMembers } from "../../scripts/host-coverage/coverage-page";
import { coverageParts, excelMembers } from "../../scripts/host-coverage/coverage-parts";

// Two compilations are made here.
jest.setTimeout(180_000);

const parts = coverageParts(process.cwd());
const used = membersToServe(parts.api, parts.used);

describe("what the stand-in for Excel serves", () => {
  it("stands in docs/host-coverage.md as its classes say", () => {
    expect(readFileSync("docs/host-coverage.md", "utf8")).toBe(coveragePage(parts));
  });

  it("includes every member of Excel that the add-in uses", () => {
    expect(used.length).toBeGreaterThan(80);
    const served = servedMembers(parts.served);
    expect(used.filter((member) => !served.has(member))).toEqual([]);
  });

  it("is held by a contract test for every member that the add-in uses", () => {
    const held = excelMembers(/[\\/]tests[\\/]host[\\/].*\.ts$/);
    expect(used.filter((member) => !held.has(member))).toEqual([]);
  });

  it("names no member as stored only that does not exist", () => {
    const unknown = servedClasses().flatMap(({ name, storedOnly, described }) =>
      storedOnly.filter((wanted) => !described.some((member) => member.storedOnly && member.name.toLowerCase() === wanted.toLowerCase())).map((wanted) => `${name}.${wanted}`),
    );
    expect(unknown).toEqual([]);
  });
});
