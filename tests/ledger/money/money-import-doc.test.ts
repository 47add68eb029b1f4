import { readFileSync } from "node:fs";
import { moneyFields } from "../../../src/ledger/money/model/money-field";
import { moneyHeaders } from "../../../src/ledger/money/money-headers";

const page = readFileSync("docs/money-import.md", "utf8");

test.each(["payments", "amounts"] as const)("docs/money-import.md lists every header by which the columns of %s are recognised", (kind) => {
  const section = page.split(kind === "payments" ? "### An overview of payments" : "### A list of amounts per municipality")[1]?.split("\n## ")[0]?.split("\n### ")[0] ?? "";
  const rows = moneyFields[kind].map((field) => `| \`${field}\` | ${(moneyHeaders[kind][field] ?? []).join(", ")} |`);
  expect(section.split("\n").filter((line) => line.startsWith("| `"))).toEqual(rows);
});
