import type { Cell } from "../../model/cell";
import { CellError } from "../../model/cell-value";
import type { ChartSeries } from "../../model/chart";
import { xmlElement, xmlText } from "../package/xml-text";
import { lookXml } from "./look-xml";

/** The cells behind a reference such as "='Blad 1'!$B$2:$B$9", in order; null when there are none or too many to repeat. */
export type CellsOf = (reference: string) => readonly Cell[] | null;

const value = (name: string, val: string | number | boolean): string => xmlElement(`c:${name}`, { val });

function textOf({ value: held }: Cell): string {
  return held instanceof CellError ? held.name : String(held ?? "");
}

function points(cells: readonly Cell[], texts: boolean): string {
  const written = cells.map((cell, idx) => (cell.value === null || (!texts && typeof cell.value !== "number") ? "" : xmlElement("c:pt", { idx }, [xmlElement("c:v", {}, [xmlText(textOf(cell))])])));
  return value("ptCount", cells.length) + written.join("");
}

/** A reference with a copy of what stands there, as `c:strRef` or `c:numRef`. */
function referenceXml(reference: string, kind: "text" | "number", cellsOf: CellsOf): string {
  const cells = cellsOf(reference);
  const formula = xmlElement("c:f", {}, [xmlText(reference.slice(1))]);
  if (kind === "text") {
    return xmlElement("c:strRef", {}, [formula, cells === null ? "" : xmlElement("c:strCache", {}, [points(cells, true)])]);
  }
  const format = xmlElement("c:formatCode", {}, [xmlText(cells?.[0]?.format.numberFormat ?? "General")]);
  return xmlElement("c:numRef", {}, [formula, cells === null ? "" : xmlElement("c:numCache", {}, [format, points(cells, false)])]);
}

function nameXml(name: string, cellsOf: CellsOf): string {
  if (name === "") {
    return "";
  }
  return xmlElement("c:tx", {}, [name.startsWith("=") ? referenceXml(name, "text", cellsOf) : xmlElement("c:v", {}, [xmlText(name)])]);
}

function categoriesXml(categories: string | null, cellsOf: CellsOf): string {
  if (categories === null) {
    return "";
  }
  const numbers = cellsOf(categories)?.every(({ value: held }) => typeof held === "number") ?? false;
  return xmlElement("c:cat", {}, [referenceXml(categories, numbers ? "number" : "text", cellsOf)]);
}

/** `c:ser`; `plot` is the element around it and whether its points are marked. Children in the order of ECMA-376 part 1, 21.2.2. */
export function seriesXml(series: ChartSeries, at: number, plot: { readonly kind: string; readonly markers: boolean }, cellsOf: CellsOf): string {
  const { name, values, categories } = series;
  return xmlElement("c:ser", {}, [
    value("idx", at),
    value("order", at),
    nameXml(name, cellsOf),
    lookXml(series),
    plot.kind === "barChart" ? value("invertIfNegative", false) : "",
    plot.kind === "lineChart" && !plot.markers ? xmlElement("c:marker", {}, [value("symbol", "none")]) : "",
    categoriesXml(categories, cellsOf),
    values === null ? "" : xmlElement("c:val", {}, [referenceXml(values, "number", cellsOf)]),
    plot.kind === "lineChart" ? value("smooth", false) : "",
  ]);
}
