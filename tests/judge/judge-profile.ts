import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// 0 is "always recalculate": LibreOffice otherwise keeps the cached results of a foreign file, also when the file asks for recalculation.
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Makes a throw-away folder under the ignored `.cache` with a LibreOffice profile that always recalculates; returns its path. */
export function makeJudgeFolder(): string {
  const parent = join(__dirname, "..", "..", ".cache", "judge");
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, "run-"));
  mkdirSync(join(folder, "profile", "user"), { recursive: true });
  writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), settings);
  return folder;
}
