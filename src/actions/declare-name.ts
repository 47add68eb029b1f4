import { journalActions } from "../book/journal-words";
import { settingKeys } from "../book/setting-key";
import type { ActionTools } from "./action-tools";
import { FieldReader } from "./fields/field-reader";
import type { Outcome } from "./outcome";
import { refuse } from "./refuse";
import { runAction } from "./running/run-action";
import { writeSetting } from "./running/write-setting";

/** Keeps the declared name of the person at the keyboard in the workbook; the journal names them from then on. */
export async function declareName(tools: ActionTools, name: string): Promise<Outcome<null>> {
  const reader = new FieldReader<"who">();
  reader.require("who", name);
  const who = reader.text("who", name, 100);
  if (reader.problems().length > 0) {
    return refuse({ code: "fields-invalid", facts: { problems: reader.problems() } });
  }
  const plan = { who, what: journalActions.name, table: "tblBoek", rows: 1, cents: 0, note: "" } as const;
  return runAction(tools, plan, ["tblBoek"], async () => ({ rows: await writeSetting(tools.workbook, settingKeys.who, who), cents: 0 }));
}
