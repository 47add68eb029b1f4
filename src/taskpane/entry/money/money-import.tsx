import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { MoneyChange } from "../../../actions/money/money-change";
import type { MoneyDraft } from "../../../actions/money/money-draft";
import type { Outcome } from "../../../actions/outcome";
import type { OpenBook } from "../../../actions/session-state";
import type { LineSum } from "../../../ledger/model/import-plan";
import type { MoneyKind } from "../../../ledger/money/model/money-field";
import { fileRefusalMessage } from "../../../messages/file-refusal-message";
import { formatCount } from "../../../messages/format/format-count";
import { formatEuros } from "../../../messages/format/format-euros";
import { moneyLabels } from "../../../messages/labels/money-labels";
import { useDraft } from "../../context/draft-store";
import { useLanguage } from "../../context/language-context";
import { useSession } from "../../context/session-context";
import { useAction } from "../../context/use-action";
import { DoneBar } from "../../form/done-bar";
import { RefusalBar } from "../../form/refusal-bar";
import { fileBytes } from "../../device/file-bytes";
import { FileChanged } from "../../device/file-changed";
import { AmountsPreview } from "./amounts-preview";
import { emptyMoney, type MoneyState } from "./money-state";
import { OpenedTable } from "./opened-table";
import { PaymentsPreview } from "./payments-preview";
import { TableFile } from "./table-file";

interface MoneyImportProps {
  readonly open: OpenBook;
  readonly kind: MoneyKind;
}

/** Receipts or decisions from a table: a file, what it holds, and what of it is taken over. */
export function MoneyImport({ open, kind }: MoneyImportProps) {
  const language = useLanguage();
  const words = moneyLabels[language];
  const { money } = useSession();
  const action = useAction();
  const heading = useRef<HTMLHeadingElement>(null);
  const [state, setState] = useDraft<MoneyState>(`money-${kind}`, emptyMoney);
  const [done, setDone] = useState("");
  const [fileChanged, setFileChanged] = useState(false);
  const { draft } = state;
  const show = (opened: MoneyDraft): void => setState({ draft: opened, payments: money.firstChoices(open, opened), amounts: emptyMoney.amounts });
  const begin = (): void => {
    setDone("");
    setFileChanged(false);
    action.clear();
  };
  const choose = (file: File): void => {
    begin();
    action.run(
      () => unlessChanged(money.openTable(kind, fileBytes(file))),
      (opened) => {
        if (opened === null) {
          setFileChanged(true);
        } else {
          show(opened);
        }
      },
    );
  };
  const change = (opened: MoneyDraft, answer: MoneyChange): void => {
    begin();
    show(money.changeTable(opened, answer));
  };
  const take = (name: string, work: () => Promise<Outcome<LineSum>>): void => {
    begin();
    action.run(work, ({ lines, cents }) => {
      const said = kind === "payments" ? words.tookPayments : words.tookAmounts;
      setDone(said(lines, formatCount(lines, language), formatEuros(cents, language), name));
      setState(emptyMoney);
      // The button that was pressed is gone.
      heading.current?.focus();
    });
  };
  return (
    <section className="stack from-file" aria-label={words.title}>
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <DoneBar text={done} />
      {draft === null ? (
        <>
          <p className="aside">{words.explained[kind]}</p>
          <TableFile busy={action.busy} choose={choose} />
        </>
      ) : (
        <>
          <OpenedTable draft={draft} busy={action.busy} change={(answer) => change(draft, answer)} close={() => { begin(); setState(emptyMoney); }} />
          {draft.questions.length > 0 ? null : kind === "payments" ? (
            <PaymentsPreview
              open={open}
              draft={draft}
              choices={state.payments}
              busy={action.busy}
              choose={(payments) => setState({ ...state, payments })}
              take={(plan) => take(draft.name, () => money.takePayments(draft, state.payments, plan))}
            />
          ) : (
            <AmountsPreview
              open={open}
              draft={draft}
              choices={state.amounts}
              busy={action.busy}
              choose={(amounts) => setState({ ...state, amounts })}
              take={(plan) => take(draft.name, () => money.takeAmounts(draft, state.amounts, plan))}
            />
          )}
        </>
      )}
      <RefusalBar refusal={action.refusal} message={fileRefusalMessage} />
      <div role="alert" className="said">
        {fileChanged ? (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{words.fileChanged}</MessageBarBody>
          </MessageBar>
        ) : null}
      </div>
    </section>
  );
}

/** Null where the file is no longer what was chosen. */
async function unlessChanged(opening: Promise<Outcome<MoneyDraft>>): Promise<Outcome<MoneyDraft | null>> {
  try {
    return await opening;
  } catch (problem) {
    if (problem instanceof FileChanged) {
      return { ok: true, value: null };
    }
    throw problem;
  }
}
