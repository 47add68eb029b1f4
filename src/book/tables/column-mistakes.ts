/** Conditional format formulas that several tables share. Each marks what the rules module calls a mistake of one row. */
export const columnMistakes = {
  notANumber: (header: string): string => `=AND({${header}}{row}<>"",NOT(ISNUMBER({${header}}{row})))`,
  thirdDecimal: (header: string): string => `=AND(ISNUMBER({${header}}{row}),ROUND({${header}}{row},2)<>{${header}}{row})`,
  missingBeside: (header: string, other: string): string => `=AND({${other}}{row}<>"",{${header}}{row}="")`,
  notListed: (header: string, name: string): string => `=AND({${header}}{row}<>"",COUNTIF(${name},{${header}}{row})=0)`,
} as const;
