import type { Translation } from "../translation";

const nl = {
  stepOf: (step: number, of: number) => `Stap ${step} van ${of}`,
  file: "Bestand",
  columns: "Kolommen",
  selection: "Selectie",
  assignment: "Toewijzen",
  import: "Voorbeeld en inlezen",
  back: "Vorige",
  next: "Volgende",
  reading: "Bezig met lezen…",
  planning: "De regels worden toegewezen…",
  removing: "De import wordt verwijderd…",
  fileChanged: "Het bestand is gewijzigd of verplaatst nadat u het koos. Er is niets ingelezen. Kies het opnieuw.",
  lines: "Regels",
  amount: "Bedrag",
  showMore: (count: string) => `Toon meer (nog ${count})`,
  cancel: "Annuleren",
};

const en: Translation<typeof nl> = {
  stepOf: (step, of) => `Step ${step} of ${of}`,
  file: "File",
  columns: "Columns",
  selection: "Selection",
  assignment: "Assign",
  import: "Preview and import",
  back: "Back",
  next: "Next",
  reading: "Reading…",
  planning: "Assigning the lines…",
  removing: "Removing the import…",
  fileChanged: "The file was changed or moved after you chose it. Nothing was read. Choose it again.",
  lines: "Lines",
  amount: "Amount",
  showMore: (count) => `Show more (${count} left)`,
  cancel: "Cancel",
};

/** Words around the steps of the import of a ledger. */
export const ledgerLabels = { nl, en };
