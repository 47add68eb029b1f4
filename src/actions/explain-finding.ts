import { journalActions } from "../book/journal-words";
import { serial } from "../book/serial";
import { findingMessage } from "../messages/finding-message";
import { explanationKey } from "../rules/explanations/explanation-key";
import type { Finding } from "../rules/model/finding";
import type { ActionTools } from "./action-tools";
import { FieldReader } from "./fields/field-reader";
import { textLimits } from "./fields/text-limits";
import { freshBook } from "./live/fresh-book";
import { partCells } from "./ledger/part-cells";
import type { Offer } from "./make-book";
import type { Outcome } from "./outcome";
import { refuse } from "./refuse";
import { appendUnderJournal } from "./running/append-under-journal";
import { changeRow } from "./running/change-row";
import { catchRefusal, runAction } from "./running/run-action";

/**
 * Keeps in tblBeoordeling what the officer says to a finding, with its sentence in Dutch, the declared name and today. What was said to
 * the same finding before is replaced; empty text takes it back. The journal holds the new text, so the old one stands in an earlier line.
 */
export function explainFinding(tools: ActionTools & { readonly offer: Offer }, finding: Finding, typed: string): Promise<Outcome<null>> {
  return catchRefusal(async () => {
    const standing = await freshBook(tools);
    if (!standing.ok) {
      return standing;
    }
    const { book, who } = standing.value;
    const reader = new FieldReader<"text">();
    const text = reader.text("text", typed, textLimits.long);
    const key = explanationKey(finding);
    const row = book.explanations.map((one) => one.key).lastIndexOf(key);
    if (row < 0) {
      reader.require("text", typed);
    }
    if (reader.problems().length > 0) {
      return refuse({ code: "fields-invalid", facts: { problems: reader.problems() } });
    }
    const plan = { who, what: journalActions.explanation, table: "tblBeoordeling", cents: 0, note: `${finding.code}: ${text}` } as const;
    const on = tools.clock.today();
    if (row < 0) {
      const { what } = findingMessage(finding, "nl");
      const cells = partCells("explanations", { key, code: finding.code, finding: what, text, by: who, on }, tools.newId());
      return appendUnderJournal(tools, { ...plan, rows: [cells] });
    }
    return runAction(tools, { ...plan, rows: 1 }, ["tblBeoordeling"], async () => {
      if (text === "") {
        return { rows: (await tools.workbook.removeRows("tblBeoordeling", "Sleutel", key)).rows, cents: 0 };
      }
      const written = { Beoordeling: text, Door: who, Op: serial(on) } as const;
      return { rows: await changeRow(tools.workbook, "tblBeoordeling", row, written), cents: 0 };
    });
  });
}
