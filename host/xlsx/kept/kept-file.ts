import type { DataValidation } from "../../model/data-validation";
import type { PageLayout, SheetProtection } from "../../model/sheet-properties";
import type { Table } from "../../model/table";
import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";
import type { NewRelationship } from "../package/add-part";
import type { RichRuns } from "../read/read-rich-texts";
import type { PackageParts } from "../package/package-parts";

/** An element as it stands in a part. */
export interface KeptElement {
  readonly name: string;
  readonly xml: string;
}

/** What a drawing holds beside charts: pictures and shapes, as they stand in the file. */
export interface KeptDrawing {
  /** Where it stood in the package; null when the sheet had no drawing. */
  readonly path: string | null;
  readonly anchors: readonly string[];
  readonly links: readonly NewRelationship[];
  /** The namespaces that the file declares for them, by attribute. */
  readonly namespaces: Readonly<Record<string, string>>;
}

/** What a sheet of a file holds that the model does not know; it moves with the cells (`follow-cells.ts`). */
export interface KeptSheet {
  drawing: KeptDrawing;
  /** Elements that the model knows nothing of: merged cells, links, breaks, extensions. */
  elements: readonly KeptElement[];
  /** Elements of which the model knows a part, by name. */
  readonly known: ReadonlyMap<string, string>;
  /** What page, protection and validations were when their elements were read: as long as they are, those are right. */
  readonly validations: readonly DataValidation[];
  readonly page: PageLayout;
  readonly protection: SheetProtection;
  /** Grouped rows and columns: the attributes that say so, by position. */
  rowGroups: ReadonlyMap<number, string>;
  columnGroups: ReadonlyMap<number, string>;
  /** Relationships of the sheet that the elements use. */
  readonly links: readonly NewRelationship[];
  /** The text of parts that name cells, such as notes, by path. */
  readonly texts: Map<string, string>;
  readonly namespaces: Readonly<Record<string, string>>;
}

/** An attribute as it stands; or a look, which another file numbers otherwise. */
export type KeptAttribute = string | { readonly dxf: string };

/** What a table part holds that the model does not know. */
export interface KeptTable {
  readonly attributes: Readonly<Record<string, KeptAttribute>>;
  readonly columns: ReadonlyMap<number, Readonly<Record<string, KeptAttribute>>>;
  readonly extensions: string;
}

/** What the file held from which a workbook was opened, for saving it again. */
export interface KeptFile {
  /** The package as it was opened. */
  readonly source: PackageParts;
  readonly sheets: ReadonlyMap<Worksheet, KeptSheet>;
  readonly tables: ReadonlyMap<Table, KeptTable>;
  /** Names that belong to one sheet, by name in small letters. */
  readonly scopes: ReadonlyMap<string, Worksheet>;
  /** Texts in several looks, by their plain text. */
  readonly rich: ReadonlyMap<string, RichRuns>;
  /** The path of workbook.xml. */
  readonly workbook: string;
}

const keptFiles = new WeakMap<Workbook, KeptFile>();

/** Remembers what the file of a workbook held. */
export function keepFile(workbook: Workbook, file: KeptFile): void {
  keptFiles.set(workbook, file);
}

/** What the file of a workbook held; null for a workbook that was not opened from a file. */
export function keptFile(workbook: Workbook): KeptFile | null {
  return keptFiles.get(workbook) ?? null;
}
