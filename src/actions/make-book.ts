import { bookNames, bookSheets, journalSheet } from "../book/book-sheets";
import { sumAmounts } from "../book/codec/sum-amounts";
import type { Founding } from "../book/founding";
import { journalActions } from "../book/journal-words";
import type { Municipality } from "../rules/model/municipality";
import type { Scheme } from "../rules/model/scheme";
import type { SisaRules } from "../rules/model/sisa-rules";
import type { ActionTools } from "./action-tools";
import type { BookDraft } from "./drafts/book-draft";
import { FieldReader } from "./fields/field-reader";
import { textLimits } from "./fields/text-limits";
import type { Outcome } from "./outcome";
import { offeredMunicipalities } from "./offered-municipalities";
import { practiceCode, practiceMunicipality } from "./practice-municipality";
import { refuse } from "./refuse";
import { catchRefusal, runAction } from "./running/run-action";
import type { Written } from "./running/written";

/** What a book can be made for. */
export interface Offer {
  readonly municipalities: readonly Municipality[];
  readonly schemes: readonly Scheme[];
  readonly sisa: SisaRules;
}

/** Makes a book in a workbook that has none. The journal is made first, so that the making itself stands in it. */
export async function makeBook(tools: ActionTools, offer: Offer, draft: BookDraft, who: string): Promise<Outcome<null>> {
  if (who.trim() === "") {
    return refuse({ code: "who-missing", facts: {} });
  }
  const read = readDraft(tools, offer, draft, who);
  if (!read.ok) {
    return read;
  }
  const founding = read.value;
  return catchRefusal(async () => {
    const taken = await namesTaken(tools, founding);
    if (!taken.ok) {
      return taken;
    }
    if (!taken.value.journalStands) {
      await tools.workbook.makeSheets([journalSheet()], []);
    }
    const { scheme, municipality, decision } = founding;
    const note = `${scheme.code}, ${municipality.name} (${municipality.code})`;
    const plan = { who: founding.who, what: journalActions.book, table: "tblToekenning", rows: 1, cents: decision.amount, note } as const;
    return runAction(tools, plan, [], () => found(tools, founding));
  });
}

async function found({ workbook }: ActionTools, founding: Founding): Promise<Written> {
  await workbook.makeSheets(bookSheets(founding), bookNames(founding));
  const read = await catchRefusal(async () => ({ ok: true, value: await workbook.readTables(["tblToekenning"]) }));
  // The sheets stand by now, so a refusal to read them back is no "nothing was written".
  const table = read.ok ? read.value.get("tblToekenning") : undefined;
  const amount = table?.headers.indexOf("Bedrag") ?? -1;
  return table === undefined ? { rows: 0, cents: 0 } : { rows: table.rows.length, cents: sumAmounts(table.rows.map((row) => row[amount] ?? "")) };
}

/** A journal without a book is what an earlier attempt left behind; the next attempt goes on in it. */
async function namesTaken({ workbook }: ActionTools, founding: Founding): Promise<Outcome<{ readonly journalStands: boolean }>> {
  const standing = await workbook.existingNames();
  const journal = journalSheet().name;
  const journalStands = standing.tables.length === 1 && standing.tables[0] === "tblLogboek";
  const ours = new Set([journal, ...bookSheets(founding).map((sheet) => sheet.name)].map((name) => name.toLowerCase()));
  const sheets = standing.sheets.filter((name) => ours.has(name.toLowerCase()) && !(journalStands && name === journal));
  const tables = journalStands ? [] : standing.tables;
  return sheets.length + tables.length === 0 ? { ok: true, value: { journalStands } } : refuse({ code: "names-taken", facts: { sheets, tables } });
}

function readDraft(tools: ActionTools, offer: Offer, draft: BookDraft, name: string): Outcome<Founding> {
  const reader = new FieldReader<keyof BookDraft | "who">();
  for (const field of ["municipality", "scheme", "amount"] as const) {
    reader.require(field, draft[field]);
  }
  const scheme = chosen(reader, "scheme", draft.scheme, offer.schemes, ({ id }) => id);
  const municipality = municipalityOf(reader, draft, scheme === null ? offer.municipalities : offeredMunicipalities(offer.municipalities, scheme));
  const who = reader.text("who", name, 100);
  const decision = {
    rowId: tools.newId(),
    reference: reader.text("reference", draft.reference, textLimits.short),
    decidedOn: reader.date("decidedOn", draft.decidedOn),
    amount: reader.amount("amount", draft.amount),
    pupils: reader.whole("pupils", draft.pupils),
    score: reader.decimal("score", draft.score),
  };
  const { amount } = decision;
  if (scheme === null || municipality === null || amount === null || reader.problems().length > 0) {
    return refuse({ code: "fields-invalid", facts: { problems: reader.problems() } });
  }
  return { ok: true, value: { scheme, municipality, on: tools.clock.today(), who, decision: { ...decision, amount } } };
}

/** A real municipality, or an invented one for a practice book. */
function municipalityOf(reader: FieldReader<keyof BookDraft | "who">, draft: BookDraft, municipalities: readonly Municipality[]): Municipality | null {
  if (draft.municipality !== practiceCode) {
    return chosen(reader, "municipality", draft.municipality, municipalities, ({ code }) => code);
  }
  reader.require("practiceName", draft.practiceName);
  return practiceMunicipality(reader.text("practiceName", draft.practiceName, textLimits.short));
}

function chosen<Choice>(
  reader: FieldReader<keyof BookDraft | "who">,
  field: "scheme" | "municipality",
  typed: string,
  choices: readonly Choice[],
  keyOf: (choice: Choice) => string,
): Choice | null {
  const choice = choices.find((each) => keyOf(each) === typed.trim());
  return choice ?? (typed.trim() === "" ? null : reader.report(field, "unknown-choice", typed));
}
