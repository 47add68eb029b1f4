import type { YearStatus } from "../../rules/model/year-record";
import type { Language } from "../language";
import type { Translation } from "../translation";

const nl = {
  title: "Hoe ver is het jaar?",
  preparedBy: (name: string) => `opgesteld door ${name}`,
  checkedBy: (name: string) => `door ${name}`,
  redelivery: (number: number) => `Herlevering ${number}`,
  takenOver: "overgenomen uit SiSa",
  due: (date: string) => `uiterlijk ${date}`,
  late: (date: string) => `had uiterlijk ${date} gemoeten`,
  seal: "Zegel",
  to: {
    concept: "Terug naar concept",
    gecontroleerd: "Controle vastleggen",
    vastgesteld: "Vaststelling vastleggen",
    ingediend: "Indiening vastleggen",
    herlevering: "Opnieuw indienen",
  },
  preparer: "Opgesteld door",
  preparerHint: "Leeg: de naam die u zelf hebt opgegeven.",
  checker: "Gecontroleerd door",
  checkerHint: "Iemand anders dan wie het jaar heeft opgesteld.",
  checkedOn: "Datum van de controle",
  today: "Leeg: vandaag.",
  adoptedOn: "Datum van de vaststelling",
  submittedOn: "Datum van de indiening",
  reason: "Reden van de herlevering",
  finalAccount: "Is dit de eindverantwoording?",
  unchanged: "Laat staan wat er staat",
  yes: "Ja",
  no: "Nee",
  record: "Vastleggen",
  cancel: "Annuleren",
  backAsked: "Het jaar wordt weer concept. De naam en datum van de controle blijven in het logboek staan.",
  hindered: (count: number, shown: string) => (count === 1 ? "1 fout is niet opgelost of toegelicht. Zo kan dit jaar niet verder." : `${shown} fouten zijn niet opgelost of toegelicht. Zo kan dit jaar niet verder.`),
  toFindings: "Bevindingen bekijken",
  done: (status: string, year: number) => `${year} is nu ${status}.`,
  changed: "Anders dan de vorige indiening:",
  sealing: (rows: string, of: string) => `${rows} van ${of} rijen verzegeld`,
  sealed: (count: number, shown: string) => (count === 1 ? "1 rij verzegeld." : `${shown} rijen verzegeld.`),
};

const en: Translation<typeof nl> = {
  title: "How far is the year?",
  preparedBy: (name) => `prepared by ${name}`,
  checkedBy: (name) => `by ${name}`,
  redelivery: (number) => `Redelivery ${number}`,
  takenOver: "taken over from SiSa",
  due: (date) => `not later than ${date}`,
  late: (date) => `was due on ${date}`,
  seal: "Seal",
  to: {
    concept: "Back to concept",
    gecontroleerd: "Record the check",
    vastgesteld: "Record the adoption",
    ingediend: "Record the delivery",
    herlevering: "Deliver again",
  },
  preparer: "Prepared by",
  preparerHint: "Empty: the name that you gave yourself.",
  checker: "Checked by",
  checkerHint: "Someone else than who prepared the year.",
  checkedOn: "Date of the check",
  today: "Empty: today.",
  adoptedOn: "Date of the adoption",
  submittedOn: "Date of the delivery",
  reason: "Reason of the redelivery",
  finalAccount: "Is this the final account?",
  unchanged: "Leave what stands",
  yes: "Yes",
  no: "No",
  record: "Record",
  cancel: "Cancel",
  backAsked: "The year becomes a concept again. The name and date of the check stay in the journal.",
  hindered: (count, shown) => (count === 1 ? "1 error is not solved or explained. Like this the year cannot go on." : `${shown} errors are not solved or explained. Like this the year cannot go on.`),
  toFindings: "Look at the findings",
  done: (status, year) => `${year} is now ${status}.`,
  changed: "Other than the delivery before:",
  sealing: (rows, of) => `${rows} of ${of} rows sealed`,
  sealed: (count, shown) => (count === 1 ? "1 row sealed." : `${shown} rows sealed.`),
};

/** Words of the status of a year. */
export const annexStatusLabels = { nl, en };

/** The states of a year as the pane says them. */
export const yearStatusWords: Readonly<Record<Language, Readonly<Record<YearStatus, string>>>> = {
  nl: { concept: "concept", gecontroleerd: "gecontroleerd", vastgesteld: "vastgesteld", ingediend: "ingediend", herlevering: "opnieuw ingediend" },
  en: { concept: "concept", gecontroleerd: "checked", vastgesteld: "adopted", ingediend: "delivered", herlevering: "delivered again" },
};
