/** The measures of Gemeente Voorbeeld that spending is booked on; the same names stand in book.json. */
export const measureNames = {
  summer2022: "Zomerschool 2022",
  summer2023: "Zomerschool 2023",
  reading: "Leesondersteuning thuis",
  preschoolHours: "Extra uren voorschoolse educatie",
  preschoolOutreach: "Toeleiding naar voorschool",
  socialWork: "Schoolmaatschappelijk werk",
  cooperation: "Samenwerking jeugdzorg-school",
  truancy: "Aanpak thuiszitters",
  hire: "Tijdelijke huur",
  capacity: "Ambtelijke capaciteit",
} as const;
