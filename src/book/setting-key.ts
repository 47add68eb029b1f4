/** The keys of tblBoek, as they stand in the workbook. */
export const settingKeys = {
  version: "schemaversie",
  scheme: "regeling",
  schemeTitle: "naam van de regeling",
  municipality: "gemeentecode",
  municipalityName: "gemeente",
  asOf: "per datum",
  who: "opgegeven naam",
} as const;

export type SettingKey = (typeof settingKeys)[keyof typeof settingKeys];
