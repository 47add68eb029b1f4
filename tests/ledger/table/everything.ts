import type { Selection } from "../../../src/ledger/model/selection";

/** Every line is the officer's business. */
export const everything: Selection = { projects: [], costCentres: [], accounts: [] };
