/** Width in pixels of a digit of the default font, Calibri 11; files count column widths in it (ECMA-376 part 1, 18.3.1.13). */
const digitPixels = 7;
const pixelsPerPoint = 96 / 72;

/** A width in points as the file counts it. Excel shows whole pixels only. */
export function fileWidth(points: number): number {
  return Math.trunc((Math.round(points * pixelsPerPoint) / digitPixels) * 256) / 256;
}

/** A width of a file in points. */
export function widthInPoints(width: number): number {
  return Math.round(width * digitPixels) / pixelsPerPoint;
}
