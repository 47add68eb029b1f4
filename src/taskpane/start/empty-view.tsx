import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { makeBookLabels } from "../../messages/labels/make-book-labels";
import { useLanguage } from "../context/language-context";
import { MakeBookView } from "./make-book-view";

/** Filling a form is the work of a few days a year, so the pane starts without it. */
const FormStart = lazy(async () => ({ default: (await import(/* webpackChunkName: "annex-start" */ "../annex/form/form-start")).FormStart }));

/** A workbook without a book: a book can be made in it, or it is an official form that can be filled. */
export function EmptyView() {
  const words = makeBookLabels[useLanguage()];
  const [filling, setFilling] = useState(false);
  if (!filling) {
    return <MakeBookView fillForm={() => setFilling(true)} />;
  }
  return (
    <Suspense fallback={<Spinner size="small" label={words.formLoading} />}>
      <FormStart back={() => setFilling(false)} />
    </Suspense>
  );
}
