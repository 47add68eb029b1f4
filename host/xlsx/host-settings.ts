import type { Workbook } from "../model/workbook";
import { child, parseXml } from "./package/xml-node";
import { xmlElement, xmlText } from "./package/xml-text";

const namespace = "urn:excel-host:settings:1";

type Entries = readonly (readonly [string, unknown])[];

/** The settings of add-ins as an XML part of our own: the part that Excel keeps them in cannot be made without Excel. Null when there are none. */
export function settingsXml(workbook: Workbook): string | null {
  const entries = ({ keys, get }: { readonly keys: () => readonly string[]; readonly get: (key: string) => unknown }): Entries => keys().map((key) => [key, get(key)] as const);
  const workbookEntries = entries({ keys: () => workbook.settings.keys(), get: (key) => workbook.settings.get(key) });
  const documentEntries = entries({ keys: () => workbook.documentSettings.keys(), get: (key) => workbook.documentSettings.get(key) });
  if (workbookEntries.length + documentEntries.length === 0) {
    return null;
  }
  const json = (of: Entries): string => xmlText(JSON.stringify(of));
  return xmlElement("settings", { xmlns: namespace }, [xmlElement("workbook", {}, [json(workbookEntries)]), xmlElement("document", {}, [json(documentEntries)])]);
}

/** Whether a custom XML part is the one that holds settings. */
export function isSettingsXml(xml: string): boolean {
  return xml.includes(`xmlns="${namespace}"`);
}

/** Puts the settings of such a part into the workbook. */
export function applySettings(workbook: Workbook, xml: string): void {
  const root = parseXml(xml);
  workbook.settings.replace(JSON.parse(child(root, "workbook")?.text ?? "[]") as Entries);
  workbook.documentSettings.replace(JSON.parse(child(root, "document")?.text ?? "[]") as Entries);
}
