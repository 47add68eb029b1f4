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

test(`${file} says of each which run and which are refused; with UPDATE_HOST_SAMPLES=1 this test writes it`, () => {
  const document = samplesDocument(outcomes);
  if (process.env["UPDATE_HOST_SAMPLES"] === "1") writeFileSync(file, document);
  expect(readFileSync(file, "utf8")).toBe(document);
});
