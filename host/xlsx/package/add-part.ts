import type { PackageParts } from "./package-parts";
import { relationshipsPath } from "./relationships";
import { xmlDeclaration, xmlElement } from "./xml-text";

const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const contentTypes = "[Content_Types].xml";

/** The beginning of the address of a relationship type that ECMA-376 defines. */
export const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Puts XML right before the closing tag of the root of a part. */
export function appendXml(parts: PackageParts, path: string, root: string, xml: string): void {
  parts.set(path, parts.text(path).replace(`</${root}>`, () => `${xml}</${root}>`));
}

/** Says of what type a part is; a part that has one keeps it. */
export function typePart(parts: PackageParts, path: string, contentType: string): void {
  if (!parts.text(contentTypes).includes(`PartName="/${path}"`)) {
    appendXml(parts, contentTypes, "Types", xmlElement("Override", { PartName: `/${path}`, ContentType: contentType }));
  }
}

/** Adds a part, or puts this in its place, and says of what type it is. */
export function addPart(parts: PackageParts, path: string, text: string, contentType: string): void {
  parts.set(path, text);
  typePart(parts, path, contentType);
}

/** A relationship to add: `target` is a path within the package, or an address when it is external. */
export interface NewRelationship {
  readonly id: string;
  /** The whole address of the type. */
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

/** Lets a part (or with "" the package) lead to others. */
export function relate(parts: PackageParts, owner: string, added: readonly NewRelationship[]): void {
  const path = relationshipsPath(owner);
  if (added.length === 0) {
    return;
  }
  if (parts.find(path)?.includes("</Relationships>") !== true) {
    parts.set(path, `${xmlDeclaration}<Relationships xmlns="${namespace}"></Relationships>`);
  }
  const written = added.map(({ id, type, target, external = false }) =>
    xmlElement("Relationship", { Id: id, Type: type, Target: external ? target : `/${target}`, TargetMode: external ? "External" : undefined }),
  );
  appendXml(parts, path, "Relationships", written.join(""));
}
