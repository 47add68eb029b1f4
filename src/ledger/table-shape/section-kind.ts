/** What the head of a group of lines can name. */
export const sectionKinds = ["account", "costCentre", "project"] as const;

export type SectionKind = (typeof sectionKinds)[number];

/** Headers of the columns that are made from such heads. */
export const sectionHeaders: Readonly<Record<SectionKind, { readonly code: string; readonly name: string }>> = {
  account: { code: "Rekening", name: "Omschrijving rekening" },
  costCentre: { code: "Kostenplaats", name: "Omschrijving kostenplaats" },
  project: { code: "Project", name: "Omschrijving project" },
};
