export type { RawTable } from "../../book/codec/raw-table";
