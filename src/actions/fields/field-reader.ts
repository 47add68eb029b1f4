import type { IsoDate } from "../../rules/dates/iso-date";
import { parseDate } from "../../rules/dates/parse-date";
import type { Cents } from "../../rules/money/cents";
import { parseAmount } from "../../rules/money/parse-amount";
import type { FieldProblem, FieldProblemCode } from "../field-problem";

/** Control characters other than a line break: no cell can show them. */
const controls = /[^\P{Cc}\n]/u;

/** Reads typed fields and keeps what is wrong with them, all of it. An empty field reads as null (as empty text). */
export class FieldReader<Field extends string> {
  readonly #problems: FieldProblem<Field>[] = [];

  problems(): readonly FieldProblem<Field>[] {
    return this.#problems;
  }

  report(field: Field, code: FieldProblemCode, shown: string, readings?: readonly string[]): null {
    this.#problems.push(readings === undefined ? { field, code, shown } : { field, code, shown, readings });
    return null;
  }

  /** Reports the field when nothing is in it. */
  require(field: Field, typed: string): void {
    if (typed.trim() === "") {
      this.report(field, "required", "");
    }
  }

  text(field: Field, typed: string, longest: number): string {
    const text = typed.trim();
    if (text.length > longest) {
      this.report(field, "too-long", text);
    }
    if (controls.test(text)) {
      this.report(field, "forbidden-character", text);
    }
    return text;
  }

  amount(field: Field, typed: string): Cents | null {
    if (typed.trim() === "") {
      return null;
    }
    const read = parseAmount(typed);
    switch (read.is) {
      case "cents":
        return read.cents;
      case "ambiguous":
        return this.report(field, "ambiguous-amount", typed, read.readings);
      default:
        return this.report(field, read.is, typed);
    }
  }

  date(field: Field, typed: string): IsoDate | null {
    return typed.trim() === "" ? null : (parseDate(typed) ?? this.report(field, "not-a-date", typed));
  }

  /** A whole number that is not negative; dots between thousands are allowed. */
  whole(field: Field, typed: string): number | null {
    const text = typed.trim();
    if (text === "") {
      return null;
    }
    const plain = /^\d{1,3}(\.\d{3})+$/.test(text) ? text.replaceAll(".", "") : text;
    return /^\d{1,9}$/.test(plain) ? Number(plain) : this.report(field, "not-a-whole-number", typed);
  }

  year(field: Field, typed: string): number | null {
    const text = typed.trim();
    if (text === "") {
      return null;
    }
    return /^(19|20)\d{2}$/.test(text) ? Number(text) : this.report(field, "not-a-whole-number", typed);
  }

  /** A number in Dutch notation, as the double of a cell; one dot before three digits could be either sign and is asked back. */
  decimal(field: Field, typed: string): number | null {
    const text = typed.trim();
    if (text === "") {
      return null;
    }
    if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text)) {
      return this.report(field, "ambiguous-amount", typed, [text.replace(/[.,]/, ""), text.replace(",", ".")]);
    }
    const plain = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text) ? text.replaceAll(".", "") : text;
    return /^-?\d{1,12}([.,]\d{1,10})?$/.test(plain) ? Number(plain.replace(",", ".")) : this.report(field, "not-a-number", typed);
  }
}
