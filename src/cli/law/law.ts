import type { Municipality } from "../../rules/model/municipality";
import type { Scheme } from "../../rules/model/scheme";
import type { SisaRules } from "../../rules/model/sisa-rules";

/** Everything a book is judged by, apart from the day. */
export interface Law {
  readonly schemes: readonly Scheme[];
  readonly municipalities: readonly Municipality[];
  readonly sisa: SisaRules;
}
