/** A page before the first check: what it will show, and the way to a check. */
import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useGoTo, usePane, usePaneState } from "./pane-context";

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalXL, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  text: { margin: 0, lineHeight: "22px" },
});

export function NotYet({ text }: { readonly text: string }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { checking } = usePane();
  const goTo = useGoTo();
  const isRunning = usePaneState(({ run }) => run.kind === "running" || run.kind === "stopping");
  const start = (): void => {
    goTo("check");
    void checking.start();
  };
  return (
    <div className={styles.page}>
      <p className={styles.text}>{text}</p>
      {isRunning ? (
        <ProgressBar aria-label={t("progress.label")} />
      ) : (
        <Button appearance="primary" onClick={start}>
          {t("check.start")}
        </Button>
      )}
    </div>
  );
}
