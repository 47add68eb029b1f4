import { findSoffice } from "./find-soffice";

const reason = "LibreOffice (soffice) is not installed here, so nothing independent judges the saved workbook";

/** Declares tests that need LibreOffice. Without it they are skipped and say why; in CI (`CI=true`) that fails instead. */
export function withLibreOffice(name: string, declare: () => void): void {
  if (findSoffice() !== null) {
    describe(name, declare);
    return;
  }
  if (process.env["CI"] === "true") {
    test(name, () => {
      throw new Error(`${reason}; a skipped judge is not allowed in CI.`);
    });
    return;
  }
  console.warn(`Skipped: ${name}. ${reason}.`);
  describe.skip(name, declare);
}
