import type { IsoDate } from "../../rules/dates/iso-date";
import type { FormPlace } from "./form-grid";
import type { FormKind } from "./form-kind";
import type { FormProblem } from "./form-problem";

/** One indicator of the official form, found by its label. */
export interface FormIndicator {
  /** "D14/01" */
  readonly code: string;
  /** The wording above the label; empty where none was found. */
  readonly text: string;
  /** Aard controle as printed; empty where none was found. */
  readonly control: string;
  readonly kind: FormKind;
  readonly label: FormPlace;
  /** Whether its column belongs to a list: its own wording says so, or that of an indicator to the left of it in the same band. */
  readonly inList: boolean;
  /** The value cell, or in a list one cell a row, from the top. Empty where the sheet has no cell there that can hold a value. */
  readonly cells: readonly FormPlace[];
}

/** One specifieke uitkering in the form. */
export interface FormScheme {
  /** Uitkeringscode: "D14". */
  readonly code: string;
  /** Verstrekker as printed; empty where it was not found. */
  readonly department: string;
  /** What stands behind "Ontvanger:"; empty where it was not found. */
  readonly recipient: string;
  /** In the order of the sheet: band by band, from left to right. */
  readonly indicators: readonly FormIndicator[];
}

/** The municipality whose form it is, where the form says so. */
export interface FormMunicipality {
  /** Four-digit CBS code, or null. */
  readonly code: string | null;
  readonly name: string;
}

/** A SiSa-bijlage as it stands in a sheet. */
export interface AnnexForm {
  readonly sheet: string;
  readonly isProtected: boolean;
  /** The line with the title; empty where there is none. */
  readonly title: string;
  /** Reporting year that the title names. */
  readonly year: number | null;
  /** Date of the format in the title. */
  readonly formatOf: IsoDate | null;
  readonly municipality: FormMunicipality | null;
  readonly schemes: readonly FormScheme[];
  readonly problems: readonly FormProblem[];
}
