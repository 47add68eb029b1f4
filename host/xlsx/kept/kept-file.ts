import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";
import type { NewRelationship } from "../package/add-part";
import type { PackageParts } from "../package/package-parts";

/** What a drawing holds beside charts: pictures and shapes, as they stand in the file. */
export interface KeptDrawing {
  readonly anchors: readonly string[];
  readonly links: readonly NewRelationship[];
  /** The namespaces that the file declares for them, by attribute. */
  readonly namespaces: Readonly<Record<string, string>>;
}

/** What a sheet of a file holds that the model does not know. */
export interface KeptSheet {
  drawing: KeptDrawing;
}

/** What the file held from which a workbook was opened, for saving it again. */
export interface KeptFile {
  /** The package as it was opened. */
  readonly source: PackageParts;
  readonly sheets: ReadonlyMap<Worksheet, KeptSheet>;
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
