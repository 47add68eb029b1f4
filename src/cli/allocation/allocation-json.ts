import type { Scheme } from "../../rules/model/scheme";
import type { Json } from "../canonical-json";
import { citationJson } from "../citation-json";
import type { AllocationReport } from "./allocation-report";

/** Returns an allocation as `bestedingsboek.allocation/1` writes it. */
export function allocationJson({ source, scheme, municipality, on, decisions, allocated, predecessors, payments }: AllocationReport): Json {
  return {
    source,
    scheme: scheme.id,
    municipality: municipality === "" ? null : municipality,
    on,
    rates: ratesJson(scheme),
    decisions: decisions.map((decision) => ({
      reference: decision.reference,
      municipality: decision.municipality === "" ? null : decision.municipality,
      decidedOn: decision.decidedOn,
      pupils: decision.pupils,
      score: decision.score,
      decidedCents: decision.decided,
      recomputedCents: decision.recomputed,
      differenceCents: decision.difference,
    })),
    allocatedCents: allocated,
    predecessors: predecessors.map(({ code, name, until, status }) => ({ code, name, until, status })),
    payments: payments.map(({ month, from, until, amount, status }) => ({ month, from, until, amountCents: amount, status })),
  };
}

function ratesJson({ allocationRates: rates }: Scheme): Json {
  return rates === null
    ? null
    : {
        perPupilCents: rates.perPupil,
        perScoreUnitCents: rates.perScoreUnit,
        pupilsCountedOn: rates.pupilsCountedOn,
        status: rates.status,
        citation: citationJson(rates.citation),
      };
}
