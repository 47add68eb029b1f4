import type { HeaderVocabulary } from "./header-vocabulary";

/** Where a header says that certain things stand, as far as it does: positions of columns. */
export interface HeaderLayout {
  readonly dates: readonly number[];
  readonly documents: readonly number[];
  readonly accounts: readonly number[];
  readonly amounts: readonly number[];
  readonly fields: ReadonlySet<string>;
  /** Whether rows of such a table can be heads of groups. */
  readonly sections: boolean;
}

/** Returns what the texts of a header tell about its columns. */
export function headerLayout(texts: readonly string[], vocabulary: HeaderVocabulary): HeaderLayout {
  const fields = texts.map((text) => vocabulary.fieldOf(text));
  const at = (wanted: readonly string[]): number[] => fields.flatMap((field, column) => (field !== null && wanted.includes(field) ? [column] : []));
  return {
    dates: at(vocabulary.dates),
    documents: at(vocabulary.documents),
    accounts: at(vocabulary.accounts),
    amounts: at(vocabulary.amounts),
    fields: new Set(fields.filter((field) => field !== null)),
    sections: vocabulary.sections,
  };
}
