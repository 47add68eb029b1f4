import path from "node:path";
import ts from "typescript";
import { root } from "./project-files";

/** A member of Office's API that a file of src uses, e.g. `Excel.Range.values`. */
export interface UsedMember {
  readonly file: string;
  readonly member: string;
}

const namespaces = ["Excel", "Office", "OfficeRuntime", "OfficeExtension"];

/** The full name of a declaration in Office's types, up to its namespace; undefined for anything else. */
function officeName(declaration: ts.Declaration): string | undefined {
  if (!/[\\/]@types[\\/]office-js[\\/]/.test(declaration.getSourceFile().fileName)) return undefined;
  const names: string[] = [];
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const name = (node as ts.NamedDeclaration).name;
    if (name !== undefined) names.unshift(name.getText());
  }
  return names.length > 1 && namespaces.includes(names[0] ?? "") ? names.join(".") : undefined;
}

function isMember(node: ts.Node): node is ts.Identifier {
  return ts.isIdentifier(node) && (ts.isPropertyAccessExpression(node.parent) || ts.isBindingElement(node.parent) || ts.isPropertyAssignment(node.parent));
}

function membersIn(file: ts.SourceFile, checker: ts.TypeChecker): UsedMember[] {
  const found: UsedMember[] = [];
  const visit = (node: ts.Node): void => {
    if (isMember(node)) {
      const contextual = ts.isPropertyAssignment(node.parent) ? checker.getContextualType(node.parent.parent)?.getProperty(node.text) : undefined;
      const symbol = contextual ?? checker.getSymbolAtLocation(node);
      const member = symbol?.declarations?.map(officeName).find((name) => name !== undefined);
      if (member !== undefined) found.push({ file: path.relative(root, file.fileName).split(path.sep).join("/"), member });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Finds our own files only: the packages that views import weigh a hundred times what is judged here. */
function ownFilesHost(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (literals, containing) =>
    literals.map(({ text }) => (/^\.\.?\//.test(text) && !text.includes("taskpane") ? ts.resolveModuleName(text, containing, options, host) : { resolvedModule: undefined }));
  return host;
}

/** Every member of Office's API that src uses, as the compiler resolves it; or that other files use, named by a pattern of their paths. */
export function officeMembersUsed(where = /[\\/]src[\\/](workbook[\\/]|commands[\\/]|main\.ts)/): readonly UsedMember[] {
  const config = ts.getParsedCommandLineOfConfigFile(path.join(root, "tsconfig.json"), {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined });
  if (config === undefined) throw new Error("tsconfig.json could not be read.");
  const files = config.fileNames.filter((file) => where.test(file));
  const options = { ...config.options, types: ["office-js"] };
  const program = ts.createProgram(files, options, ownFilesHost(options));
  const checker = program.getTypeChecker();
  const own = program.getSourceFiles().filter((file) => files.some((name) => path.resolve(name) === path.resolve(file.fileName)));
  return own.flatMap((file) => membersIn(file, checker));
}
