import type { Officer } from "../../tests/e2e/steps/officer";

/** Opens the accountability; in a narrow pane its tab has a short name. */
export async function toAnnex(officer: Officer): Promise<void> {
  const { annex, annexShortly } = officer.words.book;
  await (await officer.pane()).getByRole("tab", { name: new RegExp(`^(${annex}|${annexShortly})$`) }).click();
}
