import type { AddIn, RibbonButton, RibbonGroup } from "./addin";
import { localised, resources } from "./resources";
import { child, childrenOf, readXml, type XmlNode } from "./xml-node";

type Words = (element: XmlNode | undefined) => string;

function actionOf(control: XmlNode, words: Words): RibbonButton["action"] | undefined {
  const action = child(control, "Action");
  if (action?.attributes["type"] === "ShowTaskpane") {
    return { is: "show-pane", title: words(child(action, "Title")), address: words(child(action, "SourceLocation")) };
  }
  if (action?.attributes["type"] === "ExecuteFunction") return { is: "run-function", name: child(action, "FunctionName")?.text ?? "" };
  return undefined;
}

function buttonOf(control: XmlNode, words: Words): RibbonButton | undefined {
  const action = actionOf(control, words);
  if (control.attributes["type"] !== "Button" || action === undefined) return undefined;
  const icons = childrenOf(child(control, "Icon"), "Image").map((image) => [Number(image.attributes["size"]), words(image)] as const);
  return {
    id: control.attributes["id"] ?? "",
    label: words(child(control, "Label")),
    tip: { title: words(child(control, "Supertip", "Title")), description: words(child(control, "Supertip", "Description")) },
    icons: new Map(icons),
    action,
  };
}

function groupsOf(surface: XmlNode, words: Words): RibbonGroup[] {
  const tabs = [...childrenOf(surface, "OfficeTab"), ...childrenOf(surface, "CustomTab")];
  return tabs.flatMap((tab) =>
    childrenOf(tab, "Group").map((group) => ({
      tabId: tab.attributes["id"] ?? "",
      tabLabel: tab.name === "CustomTab" ? words(child(tab, "Label")) : null,
      id: group.attributes["id"] ?? "",
      label: words(child(group, "Label")),
      buttons: childrenOf(group, "Control")
        .map((control) => buttonOf(control, words))
        .filter((button): button is RibbonButton => button !== undefined),
    })),
  );
}

/**
 * Reads an add-in-only manifest: its pane, what it needs, and its ribbon for a workbook, in the words of one locale.
 * Throws an Error when it is not XML, not a manifest, or names a resource that it does not have.
 */
export function readManifest(xml: string, locale: string): AddIn {
  const root = readXml(xml);
  if (root.name !== "OfficeApp") throw new Error("This is not an add-in manifest: its first element is not OfficeApp.");
  const overrides = child(root, "VersionOverrides");
  const words = resources(overrides, locale);
  const host = childrenOf(child(overrides ?? root, "Hosts"), "Host").find((found) => found.attributes["type"] === "Workbook");
  const surfaces = childrenOf(host === undefined ? undefined : child(host, "DesktopFormFactor"), "ExtensionPoint");
  const needs = childrenOf(child(root, "Requirements", "Sets"), "Set");
  const defaultVersion = child(root, "Requirements", "Sets")?.attributes["DefaultMinVersion"] ?? "1.1";
  return {
    id: child(root, "Id")?.text ?? "",
    name: localised(child(root, "DisplayName"), locale),
    pane: localised(child(root, "DefaultSettings", "SourceLocation"), locale),
    sharedRuntime: host !== undefined && child(host, "Runtimes", "Runtime")?.attributes["lifetime"] === "long",
    needs: new Map(needs.map((set) => [set.attributes["Name"] ?? "", set.attributes["MinVersion"] ?? defaultVersion])),
    groups: surfaces.filter((surface) => surface.attributes["type"] === "PrimaryCommandSurface").flatMap((surface) => groupsOf(surface, words)),
    domains: childrenOf(child(root, "AppDomains"), "AppDomain").map((domain) => domain.text),
  };
}
