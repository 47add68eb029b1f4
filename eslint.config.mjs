import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** Rooms of src and what each may import from the others (docs/architecture.md). `types:` allows `import type` only. */
const rooms = {
  rules: [],
  schemes: ["types:rules"],
  book: ["rules"],
  messages: ["types:rules", "types:actions", "types:ledger"],
  xlsx: [],
  ledger: ["rules", "xlsx"],
  actions: ["rules", "schemes", "book", "ledger", "messages"],
  workbook: ["book", "types:rules", "types:actions"],
  taskpane: ["actions", "messages", "types:rules", "types:ledger"],
  commands: ["actions"],
  cli: ["rules", "schemes", "book", "ledger", "messages", "xlsx"],
};

const outside = ["host", "tests", "bench", "scripts"];

const officeRules = ["load-object-before-read", "no-empty-load", "no-office-initialize", "test-for-null-using-isNullObject"];

const nothingOutside = { regex: `^(\\.\\./)+(${outside.join("|")})/`, message: "src never imports what stands outside it." };
const noNode = { regex: "^node:", message: "What runs in the pane has no Node." };

function restricted(files, patterns) {
  return { files, rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] } };
}

/** The import restrictions of one room: other rooms, what stands outside src, and packages where the room is pure. */
function border(room) {
  const allowed = rooms[room];
  const patterns = Object.keys(rooms)
    .filter((other) => other !== room && !allowed.includes(other))
    .map((other) => ({
      regex: `^(\\.\\./)+${other}/`,
      allowTypeImports: allowed.includes(`types:${other}`),
      message: `src/${room} may not import src/${other}.`,
    }));
  patterns.push(nothingOutside);
  if (room !== "cli") patterns.push(noNode);
  if (room === "rules") {
    patterns.push({ regex: "^(?!\\.{1,2}/|decimal\\.js$)", message: "src/rules imports decimal.js and nothing else." });
  }
  if (room !== "workbook") {
    patterns.push({ regex: "^@microsoft/office-js", message: "Only src/workbook talks to Office." });
  }
  return restricted([`src/${room}/**/*.{ts,tsx}`], patterns);
}

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "build/", "coverage/", ".cache/", ".local/", "test-results/"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ["src/**/*.{ts,tsx}"], rules: { "no-console": "error" } },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/workbook/**", "src/main.ts"],
    rules: {
      "no-restricted-globals": ["error", { name: "Excel", message: "Only src/workbook names Excel." }, { name: "Office", message: "Only src/workbook and src/main.ts name Office." }],
    },
  },
  {
    files: ["src/rules/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "CallExpression[callee.name='parseFloat']", message: "Amounts are parsed in money/parse-amount.ts." },
        { selector: "CallExpression[callee.property.name='toFixed']", message: "Rounding has one place, with a named mode." },
        { selector: "NewExpression[callee.name='Date']", message: "Dates are calendar dates; see dates/." },
      ],
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/main.ts"],
    rules: { "no-restricted-globals": ["error", { name: "Excel", message: "Only src/workbook names Excel." }] },
  },
  ...Object.keys(rooms).map(border),
  restricted(["src/*.ts"], [nothingOutside, noNode]),
  restricted(["host/**/*.ts"], [{ regex: "^(\\.\\./)+src/", message: "host imports nothing from src." }]),
  {
    files: ["src/workbook/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    // Not the rules about where sync is called: they see one function at a time, and pages and slices each need a sync.
    rules: Object.fromEntries(officeRules.map((rule) => [`office-addins/${rule}`, "error"])),
  },
  { files: ["**/*.js", "**/*.mjs"], ...tseslint.configs.disableTypeChecked },
  { files: ["**/*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
