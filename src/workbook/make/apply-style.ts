import { palette, type CellStyle } from "../../book/styles";

/** Gives cells the look of a style; what the style leaves out stays as it is. */
export function applyStyle(cells: Excel.Range, style: CellStyle): void {
  const { font, fill } = cells.format;
  if (style.bold !== undefined) {
    font.bold = style.bold;
  }
  if (style.italic !== undefined) {
    font.italic = style.italic;
  }
  if (style.size !== undefined) {
    font.size = style.size;
  }
  if (style.color !== undefined) {
    font.color = style.color;
  }
  if (style.fill !== undefined) {
    fill.color = style.fill;
  }
  if (style.align !== undefined) {
    cells.format.horizontalAlignment = style.align;
  }
  if (style.wrap !== undefined) {
    cells.format.wrapText = style.wrap;
  }
  if (style.indent !== undefined) {
    cells.format.indentLevel = style.indent;
  }
  if (style.vertical !== undefined) {
    cells.format.verticalAlignment = style.vertical;
  }
  if (style.boxed === true) {
    box(cells);
  }
  if (style.topBorder === true) {
    cells.format.borders.getItem("EdgeTop").style = "Continuous";
  }
}

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

function box(cells: Excel.Range): void {
  for (const edge of edges) {
    const line = cells.format.borders.getItem(edge);
    line.style = "Continuous";
    line.color = palette.line;
  }
}
