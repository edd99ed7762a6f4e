/** Says that the workbook was changed after it was checked, and offers to check again. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { usePane, usePaneState } from "./pane-context";

const useStyles = makeStyles({ notice: { flexShrink: 0 }, wrap: { whiteSpace: "normal" } });

export function OutOfDate(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { checking } = usePane();
  const sheet = usePaneState(({ checked, changed }) => (checked ? changed : null));
  const isRunning = usePaneState(({ run }) => run.kind === "running" || run.kind === "stopping");
  if (sheet === null || isRunning) return null;
  return (
    <MessageBar className={styles.notice} intent="warning" layout="multiline">
      <MessageBarBody className={styles.wrap}>
        {sheet === "" ? t("check.changedSomewhere") : t("check.changed", { sheet })}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void checking.start()}>
          {t("check.again")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
