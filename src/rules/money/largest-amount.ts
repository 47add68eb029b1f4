/** The largest amount that one cell or field can mean, in cents: a hundred billion euros. Sums of thousands of them stay exact. */
export const largestAmount = 10_000_000_000_000;
