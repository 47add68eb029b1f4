import { readFileSync, writeFileSync } from "node:fs";
import { allSamples } from "./all-samples";
import { outcomeOf, type Outcome } from "./outcome-of";
import type { Sample } from "./sample";
import { samplesDocument } from "./samples-document";

const file = "docs/host-samples.md";
const outcomes = new Map<Sample, Outcome>();

describe.each(allSamples)("Microsoft's documented samples: $family", ({ samples }) => {
  it.each(samples)("$task", async (sample) => {
    const outcome = await outcomeOf(sample);
    outcomes.set(sample, outcome);
    expect(outcome.is === "refused" ? sample.gives : outcome.gave).toEqual(sample.gives);
  });
});

test(`${file} knows every scenario, and none that it says runs is refused`, () => {
  if (process.env["UPDATE_HOST_SAMPLES"] === "1") writeFileSync(file, samplesDocument(outcomes));
  const written = readFileSync(file, "utf8");
  const lines = samplesDocument(outcomes).split("\n").filter((line) => line.startsWith("| ["));
  const missing = lines.filter((line) => {
    const [said] = line.split(") | ", 1);
    return !written.includes(line) && (line.endsWith(" | runs |") ? !written.includes(`${said}) | refused: `) : !written.includes(`${said}) | refused: `));
  });
  expect(missing).toEqual([]);
});
