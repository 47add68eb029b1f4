/** Returns a month ("2021-12") as mm-yyyy, as dates are shown in both languages. */
export function formatMonth(month: string): string {
  const [year = "", number = ""] = month.split("-");
  return `${number}-${year}`;
}
