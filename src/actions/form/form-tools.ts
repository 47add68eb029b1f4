import type { ActionTools } from "../action-tools";
import type { OpenBook } from "../session-state";

/** What the use cases of the official form work with. `open` is null in a workbook that holds no book. */
export interface FormTools extends ActionTools {
  readonly open: OpenBook | null;
}
