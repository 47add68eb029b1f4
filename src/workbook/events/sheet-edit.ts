/** A user's edit of cells of one sheet, as the event tells it. */
export interface SheetEdit {
  readonly sheetId: string;
  readonly address: string;
  readonly remote: boolean;
}
