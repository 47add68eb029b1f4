/** A formula that this engine cannot calculate; the message names what it does not know. */
export class FormulaRefused extends Error {
  override readonly name = "FormulaRefused";
}
