import { topElements } from "../package/top-elements";

/** The looks of conditions, filters and tables (`dxfs` of styles.xml), in the order in which they are written; equal ones share a number. */
export class DxfRegister {
  readonly #looks: string[];

  /** Begins with the looks that stand in `dxfs` already. */
  constructor(dxfs: string) {
    this.#looks = topElements(dxfs).elements.map(({ xml }) => xml);
  }

  /** The number of this look, a `dxf` element. */
  numberOf(dxf: string): number {
    const known = this.#looks.indexOf(dxf);
    return known >= 0 ? known : this.#looks.push(dxf) - 1;
  }

  /** The element `dxfs`. */
  xml(): string {
    return this.#looks.length === 0 ? '<dxfs count="0"/>' : `<dxfs count="${String(this.#looks.length)}">${this.#looks.join("")}</dxfs>`;
  }
}

/** The looks of `dxfs` in a styles.xml, by their number. */
export function dxfsIn(stylesXml: string): readonly string[] {
  const element = topElements(stylesXml).elements.find(({ name }) => name === "dxfs");
  return element === undefined ? [] : topElements(element.xml).elements.map(({ xml }) => xml);
}
