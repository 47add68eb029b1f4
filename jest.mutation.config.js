const { projects } = require("./jest.config.js");

const unit = projects.find(({ displayName }) => displayName === "unit");

/** The tests that judge the rules, for `npm run mutation`. */
module.exports = {
  testMatch: ["<rootDir>/tests/rules/**/*.test.ts"],
  transform: unit.transform,
  transformIgnorePatterns: unit.transformIgnorePatterns,
};
