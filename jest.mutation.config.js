const { projects } = require("./jest.config.js");

const unit = projects.find(({ displayName }) => displayName === "unit");
const room = process.env["MUTATION_ROOM"] ?? "";

/** The tests that must notice a mutant of one room of the rules, for `npm run mutation`; checks and engine share theirs. */
module.exports = {
  testMatch: [room === "" ? "<rootDir>/tests/rules/*.test.ts" : `<rootDir>/tests/rules/${room}/**/*.test.ts`],
  setupFilesAfterEnv: ["<rootDir>/tests/rules/mutation-setup.ts"],
  transform: unit.transform,
  transformIgnorePatterns: unit.transformIgnorePatterns,
};
