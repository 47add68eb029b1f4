import type { LeftOutLine } from "../../ledger/model/source-table";
import { formatCount } from "../format/format-count";
import { quote } from "../format/quote";
import type { Language } from "../language";

type Kinds = Readonly<Record<LeftOutLine["why"], string>>;

const kinds: Readonly<Record<Language, Kinds>> = {
  nl: { title: "titelregel", "repeated-header": "herhaalde kolomnamen", "section-head": "kop boven een groep", subtotal: "subtotaal", total: "totaal" },
  en: { title: "title", "repeated-header": "repeated column names", "section-head": "head above a group", subtotal: "subtotal", total: "total" },
};

const lineWord = { nl: "Regel", en: "Line" } as const;

/** Returns which line of an export is no booking, and why: "Regel 40, subtotaal: “Subtotaal 4300”". */
export function leftOutText({ line, why, shown }: LeftOutLine, language: Language): string {
  return `${lineWord[language]} ${formatCount(line, language)}, ${kinds[language][why]}${shown === "" ? "" : `: ${quote(shown)}`}`;
}
