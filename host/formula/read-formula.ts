import { CellError, isErrorName } from "../model/cell-value";
import type { Expression, Operator } from "./expression";
import { FormulaRefused } from "./formula-refused";
import { readReference } from "./read-reference";
import type { Token } from "./read-tokens";
import { readTokens } from "./read-tokens";

/** Operators of two operands, from the weakest to the strongest. */
const levels: readonly (readonly string[])[] = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];

class Reader {
  #at = 0;
  readonly #tokens: readonly Token[];

  constructor(private readonly formula: string) {
    this.#tokens = readTokens(formula);
  }

  whole(): Expression {
    const expression = this.#level(0);
    if (this.#next().is !== "end") {
      throw this.#refused();
    }
    return expression;
  }

  #next(): Token {
    return this.#tokens[this.#at] ?? { is: "end", text: "" };
  }

  #takes(operator: string): boolean {
    const token = this.#next();
    const taken = token.is === "operator" && token.text === operator;
    this.#at += taken ? 1 : 0;
    return taken;
  }

  #refused(): FormulaRefused {
    return new FormulaRefused(`The formula ${this.formula} cannot be read at "${this.#next().text}".`);
  }

  #level(level: number): Expression {
    const operators = levels[level];
    if (operators === undefined) {
      return this.#signed();
    }
    let left = this.#level(level + 1);
    for (;;) {
      const token = this.#next();
      if (token.is !== "operator" || !operators.includes(token.text)) {
        return left;
      }
      this.#at += 1;
      left = { is: "binary", operator: token.text as Operator, left, right: this.#level(level + 1) };
    }
  }

  /** In Excel a sign binds stronger than a power: -2^2 is 4. */
  #signed(): Expression {
    for (const operator of ["-", "+"] as const) {
      if (this.#takes(operator)) {
        return { is: "unary", operator, operand: this.#signed() };
      }
    }
    let operand = this.#atom();
    while (this.#takes("%")) {
      operand = { is: "unary", operator: "%", operand };
    }
    return operand;
  }

  #atom(): Expression {
    if (this.#takes("(")) {
      const inner = this.#level(0);
      if (!this.#takes(")")) {
        throw this.#refused();
      }
      return inner;
    }
    const token = this.#next();
    this.#at += 1;
    switch (token.is) {
      case "number":
        return { is: "constant", value: Number(token.text) };
      case "text":
        return { is: "constant", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "error":
        return { is: "constant", value: new CellError(isErrorName(token.text) ? token.text : "#VALUE!") };
      case "reference":
        return readReference(token.text);
      case "word":
        return this.#word(token.text.toUpperCase());
      default:
        this.#at -= 1;
        throw this.#refused();
    }
  }

  #word(name: string): Expression {
    if (this.#takes("(")) {
      return { is: "call", name, inputs: this.#inputs() };
    }
    if (name === "TRUE" || name === "FALSE") {
      return { is: "constant", value: name === "TRUE" };
    }
    // An unknown name is #NAME? in Excel too, not a refusal.
    return { is: "constant", value: new CellError("#NAME?") };
  }

  #inputs(): Expression[] {
    const inputs: Expression[] = [];
    if (this.#takes(")")) {
      return inputs;
    }
    for (;;) {
      const token = this.#next();
      const left = token.is === "operator" && (token.text === "," || token.text === ")");
      inputs.push(left ? { is: "missing" } : this.#level(0));
      if (this.#takes(")")) {
        return inputs;
      }
      if (!this.#takes(",")) {
        throw this.#refused();
      }
    }
  }
}

/** Reads an A1 formula in English, with its leading "=". Throws FormulaRefused where it cannot be read. */
export function readFormula(formula: string): Expression {
  return new Reader(formula).whole();
}
