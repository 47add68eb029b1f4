import { Button } from "@fluentui/react-components";
import { formatCount } from "../../../messages/format/format-count";
import { moneyLabels } from "../../../messages/labels/money-labels";
import { useLanguage } from "../../context/language-context";
import type { Page } from "./use-page";

/** The way to the rest of a long list; nothing where all of it is shown. */
export function ShowMore({ page: { next, showMore } }: { readonly page: Pick<Page<unknown>, "next" | "showMore"> }) {
  const language = useLanguage();
  return next === 0 ? null : (
    <div className="buttons">
      <Button size="small" onClick={showMore}>
        {moneyLabels[language].more(formatCount(next, language))}
      </Button>
    </div>
  );
}
