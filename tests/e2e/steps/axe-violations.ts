import axe from "axe-core";
import type { Frame } from "playwright-core";

/** What axe finds in the pane as it stands when its colours have settled, WCAG 2.2 A and AA and best practices: rule and place of each. */
export async function axeViolations(pane: Frame): Promise<string[]> {
  await pane.evaluate(axe.source);
  return pane.evaluate(async () => {
    // A button that has just come free is on its way from grey to its own colour.
    const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
    const { violations } = await (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }> } }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  });
}
