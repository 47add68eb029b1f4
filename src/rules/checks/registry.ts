import { allocationDiffers } from "./allocation-differs";
import type { Check } from "./check";
import { cellMissing } from "./cell-missing";
import { cellUnreadable } from "./cell-unreadable";
import { choiceUnknown } from "./choice-unknown";
import { expenditureAmountDecimals } from "./expenditure-amount-decimals";
import { expenditureAmountMissing } from "./expenditure-amount-missing";
import { expenditureAmountUnreadable } from "./expenditure-amount-unreadable";
import { expenditureDateMissing } from "./expenditure-date-missing";
import { expenditureDatesReversed } from "./expenditure-dates-reversed";
import { expenditureKindUnknown } from "./expenditure-kind-unknown";
import { expenditureMeasureMissing } from "./expenditure-measure-missing";
import { expenditureMeasureUnknown } from "./expenditure-measure-unknown";
import { expenditureNegativeUnexplained } from "./expenditure-negative-unexplained";
import { expenditureOutsidePeriod } from "./expenditure-outside-period";
import { expenditureRepeated } from "./expenditure-repeated";
import { expenditureYearDiffers, expenditureYearDiffersInGroup } from "./expenditure-year-differs";
import { expenditureYearMissing } from "./expenditure-year-missing";
import { measurePurposeUnknown } from "./measure-purpose-unknown";
import { measureRepeated } from "./measure-repeated";
import { spentAboveAvailable } from "./spent-above-available";
import { transferDirectionUnknown } from "./transfer-direction-unknown";

/** Every check that a book goes through; full and incremental runs both take their checks from here. */
export const checks = [
  allocationDiffers,
  ...cellMissing,
  cellUnreadable,
  ...choiceUnknown,
  expenditureAmountDecimals,
  expenditureAmountMissing,
  expenditureAmountUnreadable,
  expenditureDateMissing,
  expenditureDatesReversed,
  expenditureKindUnknown,
  expenditureMeasureMissing,
  expenditureMeasureUnknown,
  expenditureNegativeUnexplained,
  expenditureOutsidePeriod,
  expenditureRepeated,
  expenditureYearDiffers,
  expenditureYearDiffersInGroup,
  expenditureYearMissing,
  measurePurposeUnknown,
  measureRepeated,
  spentAboveAvailable,
  transferDirectionUnknown,
] as const satisfies readonly Check[];
