/** After something was written into 字段映射: where it stands, the way to it, and the way back. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { usePane, usePaneState } from "../shared/pane-context";
import { ProblemNotice } from "../shared/problem-notice";
import { cellsText } from "./cell-links";

const useStyles = makeStyles({ notice: { flexShrink: 0 }, wrap: { whiteSpace: "normal" } });

export function MapNote(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { mapping, walking } = usePane();
  const state = usePaneState((pane) => pane.mapping);
  const isRunning = usePaneState(({ run }) => run.kind === "running" || run.kind === "stopping");
  if (state.kind === "failed") return <ProblemNotice problem={state.problem} />;
  if (state.kind !== "written" && state.kind !== "taken-back") return null;
  const written = state.kind === "written" ? state : null;
  return (
    <MessageBar className={styles.notice} intent="success" layout="multiline">
      <MessageBarBody className={styles.wrap}>
        {written ? t("map.written", { cells: cellsText(written.at), count: written.count }) : t("map.takenBack")}
      </MessageBarBody>
      {written && (
        <MessageBarActions>
          <Button size="small" onClick={() => void walking.show(written.at)}>
            {t("settle.look")}
          </Button>
          <Button size="small" disabled={isRunning} onClick={() => void mapping.takeBack()}>
            {t("settle.undo")}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
