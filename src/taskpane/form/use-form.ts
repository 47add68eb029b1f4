import { useEffect, useRef, useState, type RefObject } from "react";
import type { FieldProblem } from "../../actions/field-problem";
import type { Refusal } from "../../actions/refusal";

/** What one field of a form needs to show itself. */
export interface FieldBinding {
  readonly value: string;
  readonly problem: FieldProblem | null;
  readonly change: (value: string) => void;
}

/** Draft and problems of a form, by field. */
export interface Form<Draft> {
  readonly element: RefObject<HTMLFormElement | null>;
  readonly field: (name: keyof Draft & string) => FieldBinding;
  /** To be called when the form is sent: from then on every problem of the answer shows. */
  readonly sent: () => void;
}

function problemsOf(refusal: Refusal | null): readonly FieldProblem[] {
  switch (refusal?.code) {
    case "fields-invalid":
      return refusal.facts.problems;
    case "who-missing":
      return [{ field: "who", code: "required", shown: "" }];
    default:
      return [];
  }
}

/** A problem stays at its field until the field is edited; a refused form puts the cursor in its first field with a problem. */
export function useForm<Draft extends Readonly<Record<keyof Draft, string>>>(
  draft: Draft,
  setDraft: (draft: Draft) => void,
  refusal: Refusal | null,
): Form<Draft> {
  const element = useRef<HTMLFormElement>(null);
  const [edited, setEdited] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (refusal !== null) {
      element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
  }, [refusal]);
  const problems = problemsOf(refusal);
  return {
    element,
    sent: () => setEdited(new Set()),
    field: (name) => ({
      value: draft[name],
      problem: edited.has(name) ? null : (problems.find(({ field }) => field === name) ?? null),
      change: (value) => {
        setEdited(new Set([...edited, name]));
        setDraft({ ...draft, [name]: value });
      },
    }),
  };
}
