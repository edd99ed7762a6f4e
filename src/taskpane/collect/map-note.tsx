/** After something was written into 字段映射. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { usePane, usePaneState } from "../shared/pane-context";
import { ProblemNotice } from "../shared/problem-notice";
import { cellsText } from "../shared/cell-links";
import { WrittenNote } from "../shared/written-note";

export function MapNote(): ReactNode {
  const { t } = useTranslation();
  const { mapping } = usePane();
  const state = usePaneState((pane) => pane.mapping);
  const isRunning = usePaneState(({ run }) => run.kind === "running" || run.kind === "stopping");
  if (state.kind === "failed") return <ProblemNotice problem={state.problem} />;
  if (state.kind !== "written" && state.kind !== "taken-back") return null;
  const at = state.kind === "written" ? state.at : null;
  const text =
    state.kind === "written"
      ? t("map.written", { cells: cellsText(state.at), count: state.count })
      : t("map.takenBack");
  return <WrittenNote text={text} at={at} isBusy={isRunning} takeBack={() => mapping.takeBack()} />;
}
