import { bookLabels } from "../../messages/labels/book-labels";
import { useLanguage } from "../context/language-context";

/** The declared name under which things are written, and the way to change it; nothing while no name is given. */
export function WhoLine({ who, change }: { readonly who: string; readonly change: () => void }) {
  const words = bookLabels[useLanguage()];
  return who === "" ? null : (
    <p className="who aside">
      {words.who(who)}{" "}
      <button type="button" className="link" onClick={change}>
        {words.whoChange}
      </button>
    </p>
  );
}
