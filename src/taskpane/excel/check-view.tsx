/** 校验: the empty state, a running check, or the result with its findings. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { usePane, usePaneState } from "../shared/pane-context";
import { ProblemNotice } from "../shared/problem-notice";
import { FindingList } from "./finding-list";
import { FindingTools } from "./finding-tools";
import { OutOfDate } from "./out-of-date";
import { ResultHead } from "./result-head";
import { RunProgress } from "./run-progress";
import { SettleNote } from "./settle-note";
import { WayBack } from "./way-back";
import { Welcome } from "./welcome";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, overflowY: "auto" },
  notices: { flexShrink: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  wrap: { whiteSpace: "normal" },
});

export function CheckView(): ReactNode {
  const styles = useStyles();
  const checked = usePaneState((state) => state.checked);
  const isRunning = usePaneState(({ run }) => run.kind === "running" || run.kind === "stopping");
  return (
    <>
      <div className={styles.page}>
        <Notices />
        {isRunning && <RunProgress />}
        {checked ? (
          <>
            <ResultHead checked={checked} />
            {checked.check.findings.length > 0 && <FindingTools check={checked.check} />}
            <FindingList check={checked.check} />
          </>
        ) : (
          !isRunning && <Welcome />
        )}
      </div>
      <WayBack />
    </>
  );
}

function Notices(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { checking } = usePane();
  const run = usePaneState((state) => state.run);
  const hasResult = usePaneState(({ checked }) => checked !== null);
  return (
    <div className={styles.notices}>
      {run.kind === "failed" && <ProblemNotice problem={run.problem} retry={() => void checking.start()} />}
      {run.kind === "cancelled" && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody className={styles.wrap}>
            {t(hasResult ? "check.cancelledKept" : "check.cancelled")}
          </MessageBarBody>
          {hasResult && (
            <MessageBarActions>
              <Button size="small" onClick={() => void checking.start()}>
                {t("check.again")}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      <OutOfDate />
      <SettleNote />
    </div>
  );
}
