/** Tells people who listen instead of look what the pane is doing: how far a check is, how it ended. */
import { makeStyles } from "@fluentui/react-components";
import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Severity } from "../../core/rule/rule";
import { usePaneState } from "./pane-context";
import type { Checked, Draft, PaneState } from "./pane-state";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

export function Announcer(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const message = usePaneState((state) => messageOf(state, t));
  return (
    <div className={styles.unseen} role="status" aria-live="polite">
      {message}
    </div>
  );
}

// Steps, not counts: hearing every number would drown everything else. Problems and drafts speak for themselves.
function messageOf(state: PaneState, t: TFunction): string {
  const { run, checked } = state;
  switch (run.kind) {
    case "running":
      return stepWord((run.sheets ?? run.progress)?.what ?? "starting", t);
    case "stopping":
      return t("check.stopping");
    case "cancelled":
      return t(checked ? "check.cancelledKept" : "check.cancelled");
    case "failed":
      return "";
    default:
      return restingMessage(state, t);
  }
}

function restingMessage(state: PaneState, t: TFunction): string {
  const { checked, draft, settling, mapping } = state;
  const said = collectedMessage(state, t) ?? settledMessage(settling, t) ?? mappedMessage(mapping, t);
  return said ?? (checked ? endMessage(checked, draft, t) : "");
}

// What was written, and why it was not, speaks for itself.
function collectedMessage({ view, collect: { step } }: PaneState, t: TFunction): string | null {
  if (view !== "collect") return null;
  const isShown = step.kind === "compared" && step.outcome.kind === "none";
  return isShown ? t("collect.compared", { count: step.compared.plans.length }) : "";
}

function mappedMessage(mapping: PaneState["mapping"], t: TFunction): string | null {
  if (mapping.kind === "written") return t("map.said", { count: mapping.count });
  return mapping.kind === "taken-back" ? t("map.takenBack") : null;
}

function settledMessage(settling: PaneState["settling"], t: TFunction): string | null {
  if (settling.kind === "written") return t("settle.said", { count: settling.count });
  return settling.kind === "taken-back" ? t("settle.takenBack") : null;
}

function endMessage({ check }: Checked, draft: Draft, t: TFunction): string {
  if (draft.kind === "writing") return t("report.writing");
  if (draft.kind !== "none") return "";
  const count = (severity: Severity): number => check.findings.filter((f) => f.severity === severity).length;
  return t("check.finished", { mandatory: count("mandatory"), verify: count("verify"), notice: count("notice") });
}

const STEPS = [
  "starting",
  "reading-workbook",
  "reading-sheet",
  "reading-rows",
  "finding-personal-data",
  "computing-figures",
  "checking-rules",
  "writing-report",
] as const;

/** The words for a step of progress. */
export function stepWord(what: string, t: TFunction): string {
  const step = STEPS.find((known) => known === what) ?? "other";
  return t(`progress.${step}`);
}
