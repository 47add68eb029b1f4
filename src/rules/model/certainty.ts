/** Whether an official source confirms a fact. What is unconfirmed says so on screen and on paper. */
export type Certainty = "confirmed" | "unconfirmed";
