import { readFileSync } from "node:fs";
import path from "node:path";
import { servedClasses } from "../../host/dispatch/define-class";
import { ExcelHost } from "../../host/excel-host";
import { officeMembersUsed } from "../../tests/repository/office-members-used";
import type { CoverageParts } from "./coverage-page";
import { excelApi } from "./excel-api";

/** Reads what the coverage page is made of, from the root of the repository. */
export function coverageParts(root: string): CoverageParts {
  // The classes say what they serve once they are loaded, and the host loads them all.
  new ExcelHost({ engine: null }).close();
  return { served: servedClasses(), api: excelApi(root), used: excelMembers(undefined), refused: refusedInScenarios(root) };
}

/** The members of Excel's API that files use, "Range.values"; those of src when no pattern of paths is given. */
export function excelMembers(where: RegExp | undefined): ReadonlySet<string> {
  return new Set(officeMembersUsed(where).flatMap(({ member }) => (member.startsWith("Excel.") ? [member.slice("Excel.".length)] : [])));
}

function refusedInScenarios(root: string): readonly string[] {
  const page = readFileSync(path.join(root, "docs", "host-samples.md"), "utf8");
  return page.split("\n").flatMap((line) => (line.includes("| refused:") ? [...line.matchAll(/`([A-Z]\w+\.\w+)`/g)].map(([, name = ""]) => name) : []));
}
