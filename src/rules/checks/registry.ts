import { allocationDiffers } from "./allocation-differs";
import type { Check } from "./check";
import { allocationMunicipalityForeign } from "./allocation-municipality-foreign";
import { allocationPredecessorMissing } from "./allocation-predecessor-missing";
import { allocationReplacedUnknown } from "./allocation-replaced-unknown";
import { assignmentMeasureUnknown } from "./assignment-measure-unknown";
import { balanceDoesNotClose } from "./balance-does-not-close";
import { balanceDoesNotConnect } from "./balance-does-not-connect";
import { budgetMeasureUnknown } from "./budget-measure-unknown";
import { cellMissing } from "./cell-missing";
import { cellUnreadable } from "./cell-unreadable";
import { choiceUnknown } from "./choice-unknown";
import { correctionYearNotReported } from "./correction-year-not-reported";
import { expenditureAccrualOpen } from "./expenditure-accrual-open";
import { expenditureAmountDecimals } from "./expenditure-amount-decimals";
import { expenditureAmountMissing } from "./expenditure-amount-missing";
import { expenditureAmountUnreadable } from "./expenditure-amount-unreadable";
import { expenditureCreditedAboveOriginal } from "./expenditure-credited-above-original";
import { expenditureDateMissing } from "./expenditure-date-missing";
import { expenditureDatesReversed } from "./expenditure-dates-reversed";
import { expenditureEvidenceMissing } from "./expenditure-evidence-missing";
import { expenditureHoursDiffer } from "./expenditure-hours-differ";
import { expenditureIv3Unknown } from "./expenditure-iv3-unknown";
import { expenditureKindUnknown } from "./expenditure-kind-unknown";
import { expenditureMeasureMissing } from "./expenditure-measure-missing";
import { expenditureMeasureUnknown } from "./expenditure-measure-unknown";
import { expenditureNegativeUnexplained } from "./expenditure-negative-unexplained";
import { expenditureOriginalUnknown } from "./expenditure-original-unknown";
import { expenditureOutsidePeriod } from "./expenditure-outside-period";
import { expenditureRepeated } from "./expenditure-repeated";
import { expenditureReserveMutation } from "./expenditure-reserve-mutation";
import { expenditureSubsidyPurposeDiffers } from "./expenditure-subsidy-purpose-differs";
import { expenditureSubsidyUnknown } from "./expenditure-subsidy-unknown";
import { expenditureVatNotCarried } from "./expenditure-vat-not-carried";
import { expenditureVatRuleMissing } from "./expenditure-vat-rule-missing";
import { expenditureVatTwice } from "./expenditure-vat-twice";
import { expenditureYearDiffers, expenditureYearDiffersInGroup } from "./expenditure-year-differs";
import { expenditureYearMissing } from "./expenditure-year-missing";
import { finalAccountMissing } from "./final-account-missing";
import { formulaInCell } from "./formula-in-cell";
import { importLineWaiting } from "./import-line-waiting";
import { incomeDiffersFromSpending } from "./income-differs-from-spending";
import { indicatorDiffersFromReported } from "./indicator-differs-from-reported";
import { indicatorUnknown } from "./indicator-unknown";
import { measureOverBudget } from "./measure-over-budget";
import { measurePurposeUnknown } from "./measure-purpose-unknown";
import { measureRepeated } from "./measure-repeated";
import { openingRepeated } from "./opening-repeated";
import { openingYearHasRows } from "./opening-year-has-rows";
import { reconciliationUnexplained } from "./reconciliation-unexplained";
import { rowIdMissing } from "./row-id-missing";
import { rowIdRepeated } from "./row-id-repeated";
import { checkedRowMissing, sealedRowMissing } from "./sealed-row-missing";
import { sealBroken, sealListDiffers } from "./seal-unfit";
import { checkedRowsChanged, sealedRowsAdded, sealedRowsChanged } from "./sealed-rows-changed";
import { spendingAfterFinalAccount } from "./spending-after-final-account";
import { spendingOutsideIndicators } from "./spending-outside-indicators";
import { spentAboveAvailable } from "./spent-above-available";
import { subsidyAboveGranted } from "./subsidy-above-granted";
import { subsidyDatesReversed } from "./subsidy-dates-reversed";
import { subsidyDeterminedAboveGranted } from "./subsidy-determined-above-granted";
import { subsidyLowerNotCorrected } from "./subsidy-lower-not-corrected";
import { subsidyMeasureUnknown } from "./subsidy-measure-unknown";
import { subsidyNotSettled } from "./subsidy-not-settled";
import { subsidyOutsidePeriod } from "./subsidy-outside-period";
import { subsidyRepeated } from "./subsidy-repeated";
import { transferAlsoSpending } from "./transfer-also-spending";
import { transferDirectionUnknown } from "./transfer-direction-unknown";
import { transferMunicipalityEnded } from "./transfer-municipality-ended";
import { transferMunicipalityUnknown } from "./transfer-municipality-unknown";
import { transferToItself } from "./transfer-to-itself";
import { vatRuleUnconfirmed } from "./vat-rule-unconfirmed";
import { yearDatesReversed } from "./year-dates-reversed";
import { yearRepeated } from "./year-repeated";
import { yearStatusIncomplete } from "./year-status-incomplete";
import { yearSubmittedLate } from "./year-submitted-late";

/** Every check that a book goes through; full and incremental runs both take their checks from here. */
export const checks = [
  allocationDiffers,
  allocationMunicipalityForeign,
  allocationPredecessorMissing,
  allocationReplacedUnknown,
  assignmentMeasureUnknown,
  balanceDoesNotClose,
  balanceDoesNotConnect,
  budgetMeasureUnknown,
  ...cellMissing,
  cellUnreadable,
  checkedRowMissing,
  ...checkedRowsChanged,
  ...choiceUnknown,
  correctionYearNotReported,
  expenditureAccrualOpen,
  expenditureAmountDecimals,
  expenditureAmountMissing,
  expenditureAmountUnreadable,
  expenditureCreditedAboveOriginal,
  expenditureDateMissing,
  expenditureDatesReversed,
  expenditureEvidenceMissing,
  expenditureHoursDiffer,
  expenditureKindUnknown,
  expenditureMeasureMissing,
  expenditureMeasureUnknown,
  expenditureNegativeUnexplained,
  expenditureOriginalUnknown,
  expenditureOutsidePeriod,
  expenditureRepeated,
  expenditureReserveMutation,
  expenditureIv3Unknown,
  expenditureSubsidyPurposeDiffers,
  expenditureSubsidyUnknown,
  expenditureVatNotCarried,
  expenditureVatRuleMissing,
  expenditureVatTwice,
  expenditureYearDiffers,
  expenditureYearDiffersInGroup,
  expenditureYearMissing,
  finalAccountMissing,
  formulaInCell,
  importLineWaiting,
  incomeDiffersFromSpending,
  indicatorDiffersFromReported,
  indicatorUnknown,
  measureOverBudget,
  measurePurposeUnknown,
  measureRepeated,
  openingRepeated,
  openingYearHasRows,
  reconciliationUnexplained,
  rowIdMissing,
  rowIdRepeated,
  sealBroken,
  sealListDiffers,
  sealedRowMissing,
  ...sealedRowsAdded,
  ...sealedRowsChanged,
  spendingAfterFinalAccount,
  spendingOutsideIndicators,
  spentAboveAvailable,
  subsidyAboveGranted,
  subsidyDatesReversed,
  subsidyDeterminedAboveGranted,
  subsidyLowerNotCorrected,
  subsidyMeasureUnknown,
  subsidyNotSettled,
  subsidyOutsidePeriod,
  subsidyRepeated,
  transferAlsoSpending,
  transferDirectionUnknown,
  transferMunicipalityEnded,
  transferMunicipalityUnknown,
  transferToItself,
  vatRuleUnconfirmed,
  yearDatesReversed,
  yearRepeated,
  yearStatusIncomplete,
  yearSubmittedLate,
] as const satisfies readonly Check[];
