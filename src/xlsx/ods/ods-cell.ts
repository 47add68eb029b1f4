import type { GridCell } from "../grid";

/** Returns the value of a cell of an .ods file. `shown` is its text as on screen: an error has no other value there. */
export function odsCell(attributeOf: (name: string) => string, shown: string): GridCell {
  switch (attributeOf("office:value-type")) {
    case "float":
    case "currency":
    case "percentage":
      return numberOf(attributeOf("office:value"), shown);
    case "date": {
      const [date] = /^\d{4}-\d{2}-\d{2}/.exec(attributeOf("office:date-value")) ?? [];
      return date === undefined ? shown : { date };
    }
    case "boolean":
      return attributeOf("office:boolean-value").toUpperCase();
    default:
      return shown === "" ? attributeOf("office:string-value") : shown;
  }
}

/** A number shown with leading zeros is a code. */
function numberOf(value: string, shown: string): GridCell {
  const number = value === "" ? NaN : Number(value);
  if (!Number.isFinite(number)) {
    return shown;
  }
  return /^0\d+$/.test(shown) && Number(shown) === number ? shown : number;
}
