/** The columns of an overview of payments by whose values rows are chosen. */
export const paymentChoiceFields = ["side", "scheme", "municipality"] as const;

export type PaymentChoiceField = (typeof paymentChoiceFields)[number];
