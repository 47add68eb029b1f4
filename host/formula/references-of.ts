import type { Expression } from "./expression";

type Reference = Extract<Expression, { readonly is: "reference" }>;

/** Every reference within an expression. */
export function referencesOf(expression: Expression): Reference[] {
  switch (expression.is) {
    case "reference":
      return [expression];
    case "unary":
      return referencesOf(expression.operand);
    case "binary":
      return [...referencesOf(expression.left), ...referencesOf(expression.right)];
    case "call":
      return expression.inputs.flatMap(referencesOf);
    default:
      return [];
  }
}
