import type { NewRelationship } from "./add-part";
import type { PackageParts } from "./package-parts";
import { children, parseXml } from "./xml-node";

/** A relationship of a part; `type` is the last word of its address ("worksheet"), `path` the part it leads to. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

/** The path of the part that holds the relationships of a part. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The relationships of a part within the package; external ones are left out. */
export function relationshipsOf(parts: PackageParts, part: string): readonly Relationship[] {
  const xml = parts.find(relationshipsPath(part));
  const found = xml === null ? [] : children(parseXml(xml), "Relationship");
  return found
    .filter(({ attributes }) => attributes["TargetMode"] !== "External")
    .map(({ attributes }) => ({
      id: attributes["Id"] ?? "",
      type: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
      path: resolved(part, attributes["Target"] ?? ""),
    }));
}

/** All relationships of a part, external ones too, in the form in which they are added to another package. */
export function linksOf(parts: PackageParts, part: string): readonly Required<NewRelationship>[] {
  const xml = parts.find(relationshipsPath(part));
  return (xml === null ? [] : children(parseXml(xml), "Relationship")).map(({ attributes }) => {
    const external = attributes["TargetMode"] === "External";
    const target = attributes["Target"] ?? "";
    return { id: attributes["Id"] ?? "", type: attributes["Type"] ?? "", target: external ? target : resolved(part, target), external };
  });
}

function resolved(from: string, target: string): string {
  const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") {
      steps.pop();
    } else if (step !== "" && step !== ".") {
      steps.push(step);
    }
  }
  return steps.join("/");
}
