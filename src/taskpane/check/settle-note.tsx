/** After something was written into 核实说明. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { usePane, usePaneState } from "../shared/pane-context";
import { ProblemNotice } from "../shared/problem-notice";
import { cellsText } from "../shared/cell-links";
import { WrittenNote } from "../shared/written-note";

export function SettleNote(): ReactNode {
  const { t } = useTranslation();
  const { settling } = usePane();
  const state = usePaneState((pane) => pane.settling);
  if (state.kind === "failed") return <ProblemNotice problem={state.problem} />;
  if (state.kind !== "written" && state.kind !== "taken-back") return null;
  const at = state.kind === "written" ? state.at : null;
  const text =
    state.kind === "written"
      ? t("settle.written", { cells: cellsText(state.at), count: state.count })
      : t("settle.takenBack");
  return <WrittenNote text={text} at={at} takeBack={() => settling.takeBack()} />;
}
