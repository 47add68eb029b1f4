import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { root } from "./project-files";

/** The requirement set that a doc comment names, e.g. 1.14; 0 where it names none of Excel's. */
function setOf(comment: string): number {
  const version = /Api set: ExcelApi 1\.(\d+)/.exec(comment)?.[1];
  return version === undefined ? 0 : Number(version);
}

function isNamed(node: ts.Node): node is ts.Node & { readonly name: ts.Node } {
  return "name" in node && node.name !== undefined;
}

/**
 * The members that Microsoft's own library of 1.1.110 declares, each with the minor version of ExcelApi it needs (0 where
 * none): read from the declarations that ship with that library, not from the newer ones we compile against.
 */
export function officeMembersServed(): ReadonlyMap<string, number> {
  const text = readFileSync(path.join(root, "node_modules", "@microsoft", "office-js", "dist", "office.d.ts"), "utf8");
  const source = ts.createSourceFile("office.d.ts", text, ts.ScriptTarget.ES2022, true);
  const found = new Map<string, number>();
  const visit = (node: ts.Node, parents: readonly string[], floor: number): void => {
    if (!isNamed(node) || ts.isParameter(node)) {
      ts.forEachChild(node, (child) => visit(child, parents, floor));
      return;
    }
    const names = [...parents, node.name.getText(source)];
    const version = Math.max(floor, setOf(text.slice(node.getFullStart(), node.getStart(source))));
    const name = names.join(".");
    found.set(name, Math.min(found.get(name) ?? Number.POSITIVE_INFINITY, version));
    ts.forEachChild(node, (child) => visit(child, names, ts.isModuleDeclaration(node) ? 0 : version));
  };
  visit(source, [], 0);
  return found;
}
