import { typePart } from "../package/add-part";
import type { PackageParts } from "../package/package-parts";
import { linksOf, relationshipsPath } from "../package/relationships";
import { children, parseXml } from "../package/xml-node";
import { xmlElement } from "../package/xml-text";

function typeOf(parts: PackageParts, path: string): { readonly override: string | null; readonly byExtension: string | null } {
  const types = parseXml(parts.text("[Content_Types].xml"));
  const extension = path.split(".").at(-1)?.toLowerCase();
  return {
    override: children(types, "Override").find(({ attributes }) => attributes["PartName"] === `/${path}`)?.attributes["ContentType"] ?? null,
    byExtension: children(types, "Default").find(({ attributes }) => attributes["Extension"]?.toLowerCase() === extension)?.attributes["ContentType"] ?? null,
  };
}

function giveType(from: PackageParts, to: PackageParts, path: string): void {
  const { override, byExtension } = typeOf(from, path);
  if (override !== null) {
    typePart(to, path, override);
  } else if (byExtension !== null && typeOf(to, path).byExtension === null) {
    const types = to.text("[Content_Types].xml");
    const element = xmlElement("Default", { Extension: path.split(".").at(-1), ContentType: byExtension });
    to.set("[Content_Types].xml", types.replace(/(<Types[^>]*>)/, (root) => `${root}${element}`));
  } else if (byExtension !== null && typeOf(to, path).byExtension !== byExtension) {
    typePart(to, path, byExtension);
  }
}

/** Copies a part as it is to the same place in another package, with its content type and all parts that it leads to. A part that is there already stays. */
export function copyPart(from: PackageParts, to: PackageParts, path: string): void {
  const bytes = from.raw(path);
  if (bytes === null || to.raw(path) !== null) {
    return;
  }
  to.setRaw(path, bytes);
  giveType(from, to, path);
  copyLinks(from, to, path);
}

/** Copies the relationships of a part with the parts that it leads to. */
export function copyLinks(from: PackageParts, to: PackageParts, path: string): void {
  const relationships = from.raw(relationshipsPath(path));
  if (relationships !== null) {
    to.setRaw(relationshipsPath(path), relationships);
    linksOf(from, path).forEach(({ target, external }) => {
      if (!external) {
        copyPart(from, to, target);
      }
    });
  }
}
