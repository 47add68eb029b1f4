import type { ByteSource } from "../../ledger/model/byte-source";
import type { OpenedLedger } from "../../ledger/model/opened-ledger";
import type { RecognisedColumns } from "../../ledger/model/recognised-columns";
import type { LedgerSurvey } from "../../ledger/model/ledger-survey";
import type { VatBasis } from "../../rules/model/source-file";

/** A ledger export on its way into the book. Each step returns a new draft; nothing is written before `importLedger`. */
export interface LedgerDraft {
  /** The file; null for a range selected in the workbook. */
  readonly source: ByteSource | null;
  /** Name of the file, or the address of the range. */
  readonly name: string;
  /** SHA-256 of the bytes, or of the range's values. */
  readonly hash: string;
  /** Id of the file: "import-" and the first 20 digits of the hash. The rows of a later run of the same file stand under it with "-2", "-3" behind it. */
  readonly importId: string;
  /** Runs of this very file that stopped half-way and left rows behind; importing takes these out first, so planning does not count them. */
  readonly unfinished: readonly string[];
  /** Whether rows of this very file stand in the book, so that going on takes over what is still missing. */
  readonly known: boolean;
  readonly opened: Exclude<OpenedLedger, { readonly is: "unreadable" }>;
  /** Position of the chosen table; 0 for an auditfile. */
  readonly table: number;
  /** What the columns are taken for; null for an auditfile. */
  readonly recognised: RecognisedColumns | null;
  /** Name under which the columns are remembered in tblKoppeling. */
  readonly sourceName: string;
  /** How the amounts stand to recoverable VAT; null while nobody declared it. */
  readonly vatBasis: VatBasis | null;
  /** What can be selected from; null while the columns leave a question. */
  readonly survey: LedgerSurvey | null;
}
