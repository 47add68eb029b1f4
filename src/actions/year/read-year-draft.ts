import { dutchDate } from "../../book/dutch-date";
import { addDays } from "../../rules/dates/add-days";
import type { IsoDate } from "../../rules/dates/iso-date";
import { lastDayOfYear } from "../../rules/dates/last-day-of-year";
import type { YearRecord } from "../../rules/model/year-record";
import type { YearStatusDraft } from "../drafts/year-status-draft";
import { FieldReader } from "../fields/field-reader";
import { textLimits } from "../fields/text-limits";
import type { Outcome } from "../outcome";
import { refuse } from "../refuse";
import type { YearState } from "./write-year";

type Reader = FieldReader<keyof YearStatusDraft>;

const unwritten: YearState = {
  year: null,
  status: "",
  preparedBy: "",
  checkedBy: "",
  checkedOn: null,
  adoptedOn: null,
  submittedOn: null,
  redelivery: null,
  reason: "",
  finalAccount: "",
  seal: "",
  note: "",
};

/** Returns how the row of the year is to be after this step, still with its old seal, or what is wrong with the fields of the form. */
export function readYearDraft(draft: YearStatusDraft, record: YearRecord | undefined, who: string, today: IsoDate): Outcome<YearState> {
  const reader: Reader = new FieldReader();
  const before: YearState = { ...unwritten, ...record, year: draft.year };
  const state = { ...before, ...step(reader, draft, before, who, today), status: draft.to, finalAccount: finalAccount(reader, draft, before) };
  const problems = reader.problems();
  return problems.length > 0 ? refuse({ code: "fields-invalid", facts: { problems } }) : { ok: true, value: state };
}

function step(reader: Reader, draft: YearStatusDraft, before: YearState, who: string, today: IsoDate): Partial<YearState> {
  const yearEnded = addDays(lastDayOfYear(draft.year), 1);
  switch (draft.to) {
    case "concept":
      return { checkedBy: "", checkedOn: null, seal: "" };
    case "gecontroleerd":
      return { ...names(reader, draft, before, who), checkedOn: day(reader, { ...draft, on: draft.on.trim() === "" ? dutchDate(today) : draft.on }, yearEnded, today) };
    case "vastgesteld":
      return { adoptedOn: day(reader, draft, yearEnded, today) };
    case "ingediend":
      return { submittedOn: day(reader, draft, before.adoptedOn ?? yearEnded, today) };
    case "herlevering": {
      reader.require("reason", draft.reason);
      const reason = reader.text("reason", draft.reason, textLimits.short);
      const submittedOn = day(reader, draft, before.submittedOn ?? before.adoptedOn ?? yearEnded, today);
      return { redelivery: (before.redelivery ?? 0) + 1, reason, submittedOn };
    }
  }
}

/** Four eyes: who checks is not who prepared. Case and spaces make no other person. */
function names(reader: Reader, draft: YearStatusDraft, before: YearState, who: string): Pick<YearState, "preparedBy" | "checkedBy"> {
  reader.require("checkedBy", draft.checkedBy);
  const typed = reader.text("preparedBy", draft.preparedBy, 100);
  const preparedBy = typed !== "" ? typed : before.preparedBy !== "" ? before.preparedBy : who;
  const checkedBy = reader.text("checkedBy", draft.checkedBy, 100);
  if (checkedBy !== "" && samePerson(checkedBy, preparedBy)) {
    reader.report("checkedBy", "same-name", draft.checkedBy);
  }
  return { preparedBy, checkedBy };
}

function samePerson(one: string, other: string): boolean {
  const plain = (name: string): string => name.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
  return plain(one) === plain(other);
}

function day(reader: Reader, { on: typed }: YearStatusDraft, from: IsoDate, today: IsoDate): IsoDate | null {
  reader.require("on", typed);
  const on = reader.date("on", typed);
  if (on !== null && on < from) {
    reader.report("on", "too-early", typed, [dutchDate(from)]);
  }
  if (on !== null && on > today) {
    reader.report("on", "in-future", typed);
  }
  return on;
}

/** Whether it is the final account is one of the figures, so it can only be said where these are sealed. */
function finalAccount(reader: Reader, draft: YearStatusDraft, before: YearState): string {
  const answer = draft.finalAccount.trim().toLowerCase();
  if (answer === "" || draft.to === "concept" || draft.to === "ingediend") {
    return before.finalAccount;
  }
  if (answer === "ja" || answer === "nee") {
    return answer;
  }
  reader.report("finalAccount", "unknown-choice", draft.finalAccount);
  return "";
}
