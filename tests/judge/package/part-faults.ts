import type { PackageParts } from "../../../host/xlsx/package/package-parts";
import { relationshipsOf } from "../../../host/xlsx/package/relationships";
import { children, parseXml } from "../../../host/xlsx/package/xml-node";

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

function relationshipFaults(parts: PackageParts, path: string): readonly string[] {
  const owner = path.replace("_rels/", "").replace(/\.rels$/, "");
  const related = relationshipsOf(parts, owner);
  return [
    ...(owner !== "" && parts.find(owner) === null ? [`${path}: there is no part ${owner}`] : []),
    ...related.filter((relationship) => parts.find(relationship.path) === null).map((relationship) => `${path}: leads to ${relationship.path}, which is not there`),
    ...repeated(related.map(({ id }) => id)).map((id) => `${path}: the id ${id} stands twice`),
  ];
}

/** Faults in content types and relationships: every part typed, every typed part there, every relationship leading somewhere. */
export function partFaults(parts: PackageParts): readonly string[] {
  const types = parseXml(parts.text("[Content_Types].xml"));
  const overrides = children(types, "Override").map(({ attributes }) => (attributes["PartName"] ?? "").slice(1));
  const extensions = new Set(children(types, "Default").map(({ attributes }) => attributes["Extension"]?.toLowerCase()));
  const untyped = parts.paths().filter((path) => path !== "[Content_Types].xml" && !overrides.includes(path) && !extensions.has(path.split(".").at(-1)?.toLowerCase()));
  return [
    ...untyped.map((path) => `${path} has no content type`),
    ...overrides.filter((path) => parts.find(path) === null).map((path) => `[Content_Types].xml: names ${path}, which is not there`),
    ...repeated(overrides).map((path) => `[Content_Types].xml: names ${path} twice`),
    ...parts.paths().filter((path) => path.endsWith(".rels")).flatMap((path) => relationshipFaults(parts, path)),
  ];
}
