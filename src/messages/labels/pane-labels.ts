import type { Translation } from "../translation";

const nl = {
  product: "Bestedingsboek",
  starting: "Het boek wordt gelezen…",
  reload: "Deelvenster opnieuw laden",
  dismiss: "Sluiten",
  language: "Taal",
  dutch: "Nederlands",
  english: "Engels",
  liveOn: "Meekijken: aan",
  liveOff: "Meekijken: uit",
  liveOnExplained: "Wijzigingen in het blad worden direct gecontroleerd.",
  liveOffExplained: "Wijzigingen in het blad worden niet gevolgd. Laad het deelvenster opnieuw om weer mee te kijken.",
  required: "verplicht",
  optional: "mag leeg blijven",
  busy: "Bezig met schrijven…",
  chooseOne: "Maak een keuze",
  readingOf: (amount: string) => `Ik bedoel ${amount}`,
  failureTitle: "Er ging iets mis in de invoegtoepassing",
  failureWhat: "Dit is een fout in het programma, niet in uw boek. Wat in de werkmap staat, blijft bewaard.",
  failureTodo: "Laad het deelvenster opnieuw en controleer of de laatste handeling in het boek staat. Blijft het misgaan, geef dan de technische melding hieronder door aan uw beheerder.",
  failureDetail: "Technische melding",
  unusableTitle: "Dit boek kan hier niet worden gebruikt",
};

const en: Translation<typeof nl> = {
  product: "Bestedingsboek",
  starting: "Reading the book…",
  reload: "Load the pane again",
  dismiss: "Close",
  language: "Language",
  dutch: "Dutch",
  english: "English",
  liveOn: "Watching: on",
  liveOff: "Watching: off",
  liveOnExplained: "Changes in the sheet are checked at once.",
  liveOffExplained: "Changes in the sheet are not being followed. Load the pane again to watch them.",
  required: "required",
  optional: "may stay empty",
  busy: "Writing…",
  chooseOne: "Choose one",
  readingOf: (amount) => `I mean ${amount}`,
  failureTitle: "Something went wrong in the add-in",
  failureWhat: "This is a mistake in the program, not in your book. What is in the workbook stays there.",
  failureTodo: "Load the pane again and see whether your last action is in the book. If it keeps going wrong, give the technical message below to your administrator.",
  failureDetail: "Technical message",
  unusableTitle: "This book cannot be used here",
};

/** Words of the pane as a whole. */
export const paneLabels = { nl, en };
