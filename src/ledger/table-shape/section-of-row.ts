import type { SourceCell } from "../model/source-cell";
import { cellText } from "../table/cell-text";
import type { HeaderLayout } from "./header-layout";
import { headerField } from "./header-field";
import { isBlank } from "./is-blank";
import { isFigure } from "./is-figure";
import type { SectionKind } from "./section-kind";
import { sectionKinds } from "./section-kind";

/** A head above a group of lines: what all of them have in common. */
export interface SectionHead {
  readonly kind: SectionKind;
  readonly code: string;
  readonly name: string;
}

/** A head says a code and a name; what is longer is a text. */
const longestHead = 120;
const labelled = /^(\p{L}[\p{L} ./-]*?) ?[: ] ?((?=\S*\d)[\p{L}\d][\p{L}\d._/-]*)(?: ?[-\u2013:]? (\S.*))?$/u;
const bare = /^(\d[\d.]{1,11})(?: ?[-\u2013:]? (\p{L}.*))?$/u;

/**
 * Returns the head of a group of lines that a row is: "Rekening: 4300 Zomerscholen", or a bare "4300 - Zomerscholen" in a table with dates but
 * without a column for accounts. Returns null for any other row; a head has no date and no amount.
 */
export function sectionOfRow(cells: readonly SourceCell[], layout: HeaderLayout): SectionHead | null {
  const filled = layout.sections ? cells.filter((cell) => !isBlank(cell)) : [];
  if (filled.length === 0 || filled.length > 3 || filled.some((cell) => typeof cell === "object")) {
    return null;
  }
  const texts = filled.map(cellText);
  const text = texts.join(" ").replace(/\s+/g, " ");
  if (text.length > longestHead) {
    return null;
  }
  const head = labelledHead(text) ?? (layout.accounts.length === 0 && layout.dates.length > 0 && filled.length <= 2 ? bareHead(text) : null);
  const onlyItsCode = filled.filter(isFigure).every((cell) => cellText(cell) === head?.code);
  const booksAmount = texts[0]?.endsWith(":") !== true && layout.amounts.some((column) => !isBlank(cells[column]));
  return onlyItsCode && !booksAmount ? head : null;
}

function labelledHead(text: string): SectionHead | null {
  const [, label = "", code = "", name = ""] = labelled.exec(text) ?? [];
  const field = headerField(label);
  const kind = sectionKinds.find((known) => known === field);
  return kind === undefined ? null : { kind, code, name };
}

function bareHead(text: string): SectionHead | null {
  const [, code, name = ""] = bare.exec(text) ?? [];
  return code === undefined ? null : { kind: "account", code, name };
}
