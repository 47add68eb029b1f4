export type { CellInput, CellValue } from "../../book/codec/raw-cell";
