/** What a column of an overview of payments can hold. */
export const paymentFields = ["receivedOn", "amount", "side", "document", "note", "scheme", "municipality"] as const;

/** What a column of a list of amounts per municipality can hold. */
export const amountFields = ["municipality", "code", "pupils", "score", "amount", "reference"] as const;

export type MoneyField = (typeof paymentFields)[number] | (typeof amountFields)[number];

/** The two kinds of tables with money of the state: what it paid, and what it granted to each municipality. */
export type MoneyKind = "payments" | "amounts";

/** The fields of each kind, in the order in which they are shown. */
export const moneyFields: Readonly<Record<MoneyKind, readonly MoneyField[]>> = { payments: paymentFields, amounts: amountFields };

/** Fields whose values can be written with a comma or a point as decimal sign. */
export const decimalFields = ["amount", "score"] as const satisfies readonly MoneyField[];

export type DecimalField = (typeof decimalFields)[number];
