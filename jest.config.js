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
};

/** One project per kind of test; `npm test` runs them all. */
module.exports = {
  projects: [
    {
      displayName: "unit",
      testMatch: ["<rootDir>/tests/{rules,schemes,book,messages,actions,ledger,xlsx,taskpane,repository}/**/*.test.{ts,tsx}"],
      transform,
    },
    {
      displayName: "host",
      testMatch: ["<rootDir>/tests/{host,workbook}/**/*.test.ts"],
      transform,
    },
    {
      displayName: "e2e",
      testMatch: ["<rootDir>/tests/e2e/**/*.test.ts"],
      transform,
      testTimeout: 120_000,
    },
  ],
};
