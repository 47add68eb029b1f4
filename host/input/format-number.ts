import type { Culture } from "./culture";

/** A number as the code says, e.g. "#,##0.00", "0%", "General" or '"€" #,##0.00'. */
export function formatNumber(value: number, code: string, culture: Culture): string {
  if (/^General$/i.test(code) || code === "@" || code === "") {
    return general(value, culture);
  }
  const placeholder = /[#0?][#0?,]*(?:\.[#0?]*)?(?:E[+-]0+)?/i.exec(code.replace(/"[^"]*"/g, (quoted) => "\u0000".repeat(quoted.length)));
  if (placeholder === null) {
    return literal(code);
  }
  const mask = placeholder[0];
  const percent = code.includes("%");
  const shown = /E/i.test(mask) ? exponent(value, mask, culture) : digits(Math.abs(percent ? value * 100 : value), mask, culture);
  const minus = value < 0 && /[1-9]/.test(shown) ? "-" : "";
  return `${minus}${literal(code.slice(0, placeholder.index))}${shown}${literal(code.slice(placeholder.index + mask.length))}`;
}

function digits(size: number, mask: string, culture: Culture): string {
  const [whole = "", part = ""] = mask.split(".");
  const fixed = roundHalfUp(size, part.length);
  const [integer = "0", decimals = ""] = fixed.split(".");
  const least = whole.replace(/[^0]/g, "").length;
  const padded = least === 0 && integer === "0" ? "" : integer.padStart(least, "0");
  const grouped = whole.includes(",") ? padded.replace(/\B(?=(\d{3})+(?!\d))/g, culture.group) : padded;
  const optional = part.length - part.replace(/[#?]+$/, "").length;
  const kept = optional > 0 ? decimals.replace(new RegExp(`0{0,${String(optional)}}$`), "") : decimals;
  return kept === "" ? grouped : `${grouped}${culture.decimal}${kept}`;
}

/** As Excel shows it: half away from zero on the decimal digits of the number, not on its binary form. */
function roundHalfUp(size: number, places: number): string {
  const decimal = Number(size.toPrecision(15));
  const shifted = Number(`${String(decimal)}e${String(places)}`);
  return Number.isFinite(shifted) && shifted < 1e15 ? (Math.round(shifted) / 10 ** places).toFixed(places) : decimal.toFixed(places);
}

function exponent(value: number, mask: string, culture: Culture): string {
  const places = /\.(0+)/.exec(mask)?.[1]?.length ?? 0;
  const [mantissa = "", power = "+0"] = Math.abs(value).toExponential(places).toUpperCase().split("E");
  return `${mantissa.replace(".", culture.decimal)}E${power.charAt(0)}${power.slice(1).padStart(2, "0")}`;
}

function general(value: number, culture: Culture): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    return value.toExponential(5).replace(/\.?0+e/, "e").replace(".", culture.decimal).replace("e", "E").replace(/E([+-])(\d)$/, "E$10$2");
  }
  return String(Number(value.toPrecision(10))).replace(".", culture.decimal);
}

function literal(code: string): string {
  return code.replace(/"([^"]*)"|\\(.)|_.|\*./g, (_, quoted?: string, plain?: string) => quoted ?? plain ?? " ").replace(/\[\$([^\]-]*)[^\]]*\]/g, "$1");
}
