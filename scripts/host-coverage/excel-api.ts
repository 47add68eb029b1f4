import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** A member of Excel's API as its types declare it. */
export interface ApiMember {
  /** "Range.values". */
  readonly name: string;
  /** The minor version of ExcelApi that brought it, e.g. 14; 1 where the types name none. */
  readonly since: number;
  /** Another set that it needs, e.g. "ExcelApiOnline 1.1"; null where ExcelApi is enough. */
  readonly otherSet: string | null;
}

/** The members of the classes of Excel's API, from the declarations of DefinitelyTyped. */
export function excelApi(root: string): readonly ApiMember[] {
  const text = readFileSync(path.join(root, "node_modules", "@types", "office-js", "index.d.ts"), "utf8");
  const source = ts.createSourceFile("index.d.ts", text, ts.ScriptTarget.ES2022, true);
  const found = new Map<string, ApiMember>();
  const commentOf = (node: ts.Node): string => text.slice(node.getFullStart(), node.getStart(source));
  for (const declared of source.statements) {
    if (!ts.isModuleDeclaration(declared) || declared.name.text !== "Excel" || declared.body === undefined || !ts.isModuleBlock(declared.body)) continue;
    for (const type of declared.body.statements.filter(ts.isClassDeclaration)) {
      for (const member of type.members) {
        if (member.name === undefined) continue;
        const name = `${type.name?.text ?? ""}.${member.name.getText(source)}`;
        const set = setOf(commentOf(member)) ?? setOf(commentOf(type)) ?? { since: 1, otherSet: null };
        const known = found.get(name);
        if (known === undefined || set.since < known.since) found.set(name, { name, ...set });
      }
    }
  }
  return [...found.values()];
}

/** The set that a doc comment names last: overloads and enums name theirs there too. */
function setOf(comment: string): Omit<ApiMember, "name"> | null {
  const named = /\[Api set: (ExcelApi\w*) (\w+)(?:\.(\d+))?/.exec(comment);
  if (named === null) return null;
  const [, set = "", , minor = "0"] = named;
  return set === "ExcelApi" ? { since: Number(minor), otherSet: null } : { since: 1, otherSet: named.slice(1, 3).join(" ") + (named[3] === undefined ? "" : `.${named[3]}`) };
}
