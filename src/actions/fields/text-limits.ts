/** The longest texts that a form takes, in characters: a cell holds 32.767, MATCH finds up to 255. */
export const textLimits = { name: 200, short: 255, long: 2_000 } as const;
