// Reads [{file, text}] from standard input and writes, per entry, what the project's own borders say about that file.
// Only the rules about imports and globals are judged: they need no types, so a planted file need not exist.
import path from "node:path";
import { text } from "node:stream/consumers";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

const root = path.resolve(import.meta.dirname, "..", "..");
const borders = ["@typescript-eslint/no-restricted-imports", "no-restricted-globals", "no-restricted-syntax", "no-console"];
const project = new ESLint({ cwd: root });

async function judge({ file, text }) {
  const filePath = path.join(root, file);
  const { rules } = await project.calculateConfigForFile(filePath);
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: {
      files: ["**/*.{ts,tsx}"],
      languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
      plugins: { "@typescript-eslint": tseslint.plugin },
      rules: Object.fromEntries(borders.filter((rule) => rule in rules).map((rule) => [rule, rules[rule]])),
    },
  });
  const [result] = await eslint.lintText(text, { filePath });
  return result.messages.map((message) => message.message);
}

const planted = JSON.parse(await text(process.stdin));
console.log(JSON.stringify(await Promise.all(planted.map(judge))));
