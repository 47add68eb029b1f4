import { useId, useMemo } from "react";
import { offeredMunicipalities } from "../../actions/offered-municipalities";
import { practiceCode } from "../../actions/practice-municipality";
import { formatCount } from "../../messages/format/format-count";
import { joinWords } from "../../messages/format/join-words";
import { makeBookLabels } from "../../messages/labels/make-book-labels";
import { useLanguage } from "../context/language-context";
import { useSession } from "../context/session-context";
import { SearchField } from "../form/search-field";
import { TextField } from "../form/text-field";
import type { FieldBinding } from "../form/use-form";
import { municipalityOptions } from "./municipality-options";

interface MunicipalityFieldProps {
  readonly binding: FieldBinding;
  readonly practiceName: FieldBinding;
  /** Id of the chosen scheme, in whose years the municipality must have existed. */
  readonly scheme: string;
}

/** The municipality of a new book: a real one, or the invented one of a practice book. */
export function MunicipalityField({ binding, practiceName, scheme }: MunicipalityFieldProps) {
  const words = makeBookLabels[useLanguage()];
  const tick = useId();
  const practice = binding.value === practiceCode;
  return (
    <div>
      {practice ? <TextField label={words.practiceName} hint={words.practiceHint} required binding={practiceName} /> : <RealMunicipality binding={binding} scheme={scheme} />}
      <div className="tick">
        <input id={tick} type="checkbox" checked={practice} onChange={({ target }) => binding.change(target.checked ? practiceCode : "")} />
        <label htmlFor={tick}>{words.practice}</label>
      </div>
    </div>
  );
}

/** A municipality searched by name or code; beside a dissolved one stands who took over. */
function RealMunicipality({ binding, scheme }: Pick<MunicipalityFieldProps, "binding" | "scheme">) {
  const language = useLanguage();
  const { municipalities, schemes } = useSession();
  const words = makeBookLabels[language];
  const options = useMemo(() => {
    const chosenScheme = schemes.find(({ id }) => id === scheme);
    return municipalityOptions(chosenScheme === undefined ? municipalities : offeredMunicipalities(municipalities, chosenScheme), language);
  }, [municipalities, schemes, scheme, language]);
  const chosen = municipalities.find(({ code }) => code === binding.value);
  const successors = chosen === undefined || chosen.status === "unconfirmed" ? [] : chosen.successors.map((code) => municipalities.find((one) => one.code === code)?.name ?? code);
  return (
    <div>
      <SearchField
        label={words.municipality}
        hint={words.municipalityHint}
        required
        binding={binding}
        options={options}
        words={{
          none: words.municipalityNone,
          more: (count) => words.municipalityMore(formatCount(count, language)),
          found: words.municipalityFound,
        }}
      />
      {chosen === undefined || successors.length === 0 ? null : <p className="aside">{words.dissolvedExplained(chosen.name, joinWords(successors, language))}</p>}
    </div>
  );
}
