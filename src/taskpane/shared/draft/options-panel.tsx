/** The open panel: what kind of draft, what it says in its opening, last year's text, and letting it go out. */
import type { ReactNode } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { useDraftState, useDraftTools } from "./draft-context";
import { useDraftStyles } from "./draft-look";
import { FinalForm } from "./final-form";
import { FromLastYears } from "./from-last-years";
import { HighlightList } from "./highlight-list";
import { KindFields } from "./kind-fields";

export function OptionsPanel(): ReactNode {
  const looks = useDraftStyles();
  const { desk } = useDraftTools();
  const isSummary = useDraftState(desk, ({ choices }) => choices.kind !== "self");
  return (
    <div className={looks.part}>
      <KindFields />
      {isSummary && <HighlightList />}
      <div className={mergeClasses(looks.part, looks.rule)}>
        <FromLastYears />
      </div>
      <div className={mergeClasses(looks.part, looks.rule)}>
        <FinalForm />
      </div>
    </div>
  );
}
