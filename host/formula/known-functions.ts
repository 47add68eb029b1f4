import type { Expression } from "./expression";
import { FormulaRefused } from "./formula-refused";
import { servesSubtotal } from "./functions/subtotal-function";
import { worksheetFunctions } from "./functions/worksheet-functions";

/** The expression, when the engine has every function in it with this number of inputs. Throws FormulaRefused that names the function. */
export function knownFunctions(expression: Expression, formula: string): Expression {
  if (expression.is === "call") {
    const found = worksheetFunctions[expression.name];
    const count = expression.inputs.length;
    if (found === undefined) {
      throw new FormulaRefused(`The function ${expression.name} in ${formula} is not served by this stand-in for Excel.`);
    }
    if (count < found.least || count > found.most) {
      throw new FormulaRefused(`The function ${expression.name} in ${formula} has ${String(count)} inputs.`);
    }
    const [first] = expression.inputs;
    if (expression.name === "SUBTOTAL" && first?.is === "constant" && typeof first.value === "number" && !servesSubtotal(first.value)) {
      throw new FormulaRefused(`SUBTOTAL(${String(first.value)}, ...) in ${formula} is not served by this stand-in for Excel.`);
    }
    expression.inputs.forEach((part) => knownFunctions(part, formula));
  } else if (expression.is === "binary") {
    knownFunctions(expression.left, formula);
    knownFunctions(expression.right, formula);
  } else if (expression.is === "unary") {
    knownFunctions(expression.operand, formula);
  }
  return expression;
}
