function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`.padStart(9);
}

/**
 * Prints the time and outcome of each part, every skipped test and every problem, and closes with one plain line
 * `N passed, N failed`. A failed check (compiler, linter) counts as one failure. Answers whether all is well.
 */
export function printSummary(parts, skipsFail) {
  const skipped = parts.flatMap((part) => part.skipped);
  console.log("\nPart            time  outcome");
  for (const part of parts) {
    const counts = part.counted ? `${part.passed} passed, ${part.failed} failed, ${part.skipped.length} skipped` : part.failed === 0 ? "clean" : "FAILED";
    console.log(`${part.name.padEnd(10)}${seconds(part.ms)}  ${counts}`);
  }
  for (const part of parts) for (const problem of part.problems) console.log(`FAILED ${part.name}: ${problem}`);
  for (const name of skipped) console.log(`${skipsFail ? "FAILED, skipped in CI" : "Skipped"}: ${name}`);
  const passed = parts.reduce((sum, part) => sum + part.passed, 0);
  const failed = parts.reduce((sum, part) => sum + part.failed, 0) + (skipsFail ? skipped.length : 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0;
}
