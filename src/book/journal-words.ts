/** What stands in the column Handeling of the journal. */
export const journalActions = {
  book: "boek gemaakt",
  measure: "maatregel toegevoegd",
  allocation: "beschikking vastgelegd",
  opening: "openingscijfers vastgelegd",
  receipt: "ontvangst vastgelegd",
  receipts: "ontvangsten ingelezen",
  allocations: "toekenningen ingelezen",
  spending: "besteding vastgelegd",
  import: "bestedingen ingelezen",
  ledger: "grootboek ingelezen",
  undoImport: "inlezen ongedaan gemaakt",
  rule: "toewijzingsregel toegevoegd",
  form: "formulier ingevuld",
  formTexts: "teksten uit formulier overgenomen",
  figures: "cijfers voor formulier gemaakt",
  name: "naam opgegeven",
  yearStatus: "status van een jaar",
  yearReset: "jaar terug naar concept",
  explanation: "bevinding toegelicht",
  update: "boek bijgewerkt",
  report: "verslag gemaakt",
} as const;

export type JournalAction = (typeof journalActions)[keyof typeof journalActions];

/** How far an action came: every line begins as the first and ends as one of the others. */
export const journalStatuses = { begun: "begonnen", confirmed: "bevestigd", failed: "mislukt" } as const;

export type JournalStatus = (typeof journalStatuses)[keyof typeof journalStatuses];
