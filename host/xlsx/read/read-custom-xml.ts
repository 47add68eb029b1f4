import { newGuid } from "../../model/new-guid";
import type { Workbook } from "../../model/workbook";
import { applySettings, isSettingsXml } from "../host-settings";
import type { PackageParts } from "../package/package-parts";
import { relationshipsOf } from "../package/relationships";
import { parseXml } from "../package/xml-node";

function idOf(parts: PackageParts, path: string): string {
  const properties = relationshipsOf(parts, path).find(({ type }) => type === "customXmlProps")?.path;
  const xml = properties === undefined ? null : parts.find(properties);
  return (xml === null ? undefined : parseXml(xml).attributes["itemID"]) ?? newGuid();
}

/** Takes over the custom XML parts at these paths; the one that holds settings of add-ins becomes settings again. */
export function readCustomXml(workbook: Workbook, parts: PackageParts, paths: readonly string[]): void {
  for (const path of paths) {
    const xml = parts.text(path);
    if (isSettingsXml(xml)) {
      applySettings(workbook, xml);
    } else {
      workbook.customXml.add(xml, idOf(parts, path));
    }
  }
}
