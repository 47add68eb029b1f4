import { readFileSync } from "node:fs";

function firstLine(text) {
  return (text ?? "").split("\n").find((line) => line.trim() !== "")?.trim() ?? "";
}

/**
 * What a Jest JSON report says: counts, and the skipped tests by full name. A file that could not run counts as one
 * failure, and so does a report that is missing, unreadable or empty: silence is not success.
 */
export function readJestReport(file) {
  try {
    const report = JSON.parse(readFileSync(file, "utf8"));
    const tests = report.testResults.flatMap((suite) => suite.assertionResults);
    const broken = report.testResults.filter((suite) => suite.status === "failed" && !suite.assertionResults.some((test) => test.status === "failed"));
    const with_ = (...states) => tests.filter((test) => states.includes(test.status));
    const problems = broken.map((suite) => `${suite.name}: ${firstLine(suite.message)}`);
    if (tests.length === 0 && broken.length === 0) problems.push("no test ran");
    return {
      passed: with_("passed").length,
      failed: with_("failed").length + problems.length,
      skipped: with_("pending", "todo", "skipped", "disabled").map((test) => test.fullName),
      problems,
    };
  } catch (problem) {
    return { passed: 0, failed: 1, skipped: [], problems: [`no report: ${problem.message}`] };
  }
}
