const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
  // hucre ships ES modules only, which Jest cannot require on Node 20.
  "hucre.+\\.mjs$": ["@swc/jest", { jsc: { target: "es2022" }, module: { type: "commonjs" } }],
};

const transformIgnorePatterns = ["/node_modules/(?!hucre/)"];

/** One project per kind of test; `npm test` runs them all. */
module.exports = {
  projects: [
    {
      displayName: "unit",
      testMatch: ["<rootDir>/tests/{rules,schemes,book,messages,actions,ledger,xlsx,cli,taskpane,repository}/**/*.test.{ts,tsx}"],
      transform,
      transformIgnorePatterns,
    },
    {
      displayName: "host",
      testMatch: ["<rootDir>/tests/{host,workbook}/**/*.test.ts"],
      transform,
      transformIgnorePatterns,
      setupFilesAfterEnv: ["<rootDir>/tests/host-patience.ts"],
    },
    {
      displayName: "e2e",
      testMatch: ["<rootDir>/tests/e2e/**/*.test.ts"],
      transform,
      transformIgnorePatterns,
      setupFilesAfterEnv: ["<rootDir>/tests/e2e/harness/patience.ts"],
    },
  ],
};
