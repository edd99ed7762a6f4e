/** 亮点候选 (P21): each with its words and its proof; nothing is ticked before a person ticks it. */
import { Checkbox, mergeClasses, tokens, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ToldHighlight } from "../../../app/highlights";
import type { CellsAt } from "../../../app/ports";
import { describeProof } from "../../../text/zh/highlights";
import { highlightCount } from "./draft-choices";
import { useDraftState, useDraftTools } from "./draft-context";
import { useDraftStyles } from "./draft-look";

const useStyles = makeStyles({
  below: { paddingLeft: "36px", marginTop: "-4px", display: "flex", flexDirection: "column", gap: "4px" },
  kind: { color: tokens.colorNeutralForeground3, marginRight: tokens.spacingHorizontalXS },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

export function HighlightList(): ReactNode {
  const { t } = useTranslation();
  const looks = useDraftStyles();
  const { desk } = useDraftTools();
  const candidates = useDraftState(desk, ({ worded }) => worded?.candidates ?? null);
  if (candidates === null) return null;
  return (
    <fieldset className={mergeClasses(looks.fields, looks.rule)}>
      <legend className={looks.title}>{t("draft.highlights.title", { count: candidates.length })}</legend>
      <p className={mergeClasses(looks.line, looks.quiet)}>
        {t(candidates.length === 0 ? "draft.highlights.none" : "draft.highlights.hint")}
      </p>
      <ul className={looks.list}>
        {candidates.map((candidate) => (
          <Candidate key={candidate.key} candidate={candidate} />
        ))}
      </ul>
      <TickedCount />
    </fieldset>
  );
}

function TickedCount(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const looks = useDraftStyles();
  const { desk } = useDraftTools();
  const count = useDraftState(desk, ({ choices }) => choices.highlights.length);
  const how = highlightCount(count);
  return (
    <p className={mergeClasses(looks.line, (how === "few" || how === "many") && styles.warning)} role="status">
      {how === "none" ? "" : t(`draft.highlights.${how}`, { count })}
    </p>
  );
}

function Candidate({ candidate }: { readonly candidate: ToldHighlight }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const looks = useDraftStyles();
  const { desk, check, cells } = useDraftTools();
  const isTicked = useDraftState(desk, ({ choices }) => choices.highlights.includes(candidate.key));
  const places = candidate.cells.flatMap(({ sheet, ranges }) => ranges.map((range): CellsAt => ({ sheet, range })));
  return (
    <li className={looks.entry} data-highlight={candidate.key}>
      <Checkbox
        checked={isTicked}
        label={
          <span>
            <span className={styles.kind}>{t(`draft.highlights.kinds.${candidate.kind}`)}</span>
            <span lang="zh-CN">{candidate.words}</span>
          </span>
        }
        onChange={(_, { checked }) => void desk.choosing.tick(candidate.key, checked === true)}
      />
      <div className={styles.below}>
        <p className={mergeClasses(looks.line, looks.quiet)} lang="zh-CN">
          {t("draft.highlights.proof", { proof: describeProof(candidate, check.figures) })}
        </p>
        {cells ? cells(places) : <Places places={places} />}
      </div>
    </li>
  );
}

function Places({ places }: { readonly places: readonly CellsAt[] }): ReactNode {
  const looks = useDraftStyles();
  return (
    <p className={mergeClasses(looks.line, looks.quiet)}>
      {places.map(({ sheet, range }) => `${sheet}!${range}`).join("、")}
    </p>
  );
}
