/** 校验: the empty state, a running check, or the result with its findings. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { usePane, usePaneState } from "../shared/pane-context";
import { ProblemNotice } from "../shared/problem-notice";
import { FindingList } from "./finding-list";
import { FindingTools } from "./finding-tools";
import { MapNote } from "../collect/map-note";
import { MapOffer } from "../collect/map-offer";
import { OutOfDate } from "../shared/out-of-date";
import { ResultHead } from "./result-head";
import type { Checked } from "../shared/pane-state";
import { RunProgress } from "../shared/run-progress";
import { SettleNote } from "./settle-note";
import { WayBack } from "../shared/way-back";
import { Welcome } from "./welcome";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, overflowY: "auto" },
  notices: { flexShrink: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  wrap: { whiteSpace: "normal" },
});

// Most workbooks have no column that is not known: the step is no part of the first load.
const MapColumns = lazy(async () => ({ default: (await import("../collect/map-columns")).MapColumns }));

export function CheckView(): ReactNode {
  const styles = useStyles();
  const checked = usePaneState((state) => state.checked);
  const isRunning = usePaneState(({ run }) => run.kind === "running" || run.kind === "stopping");
  return (
    <>
      <div className={styles.page}>
        <Notices />
        {isRunning && <RunProgress />}
        {checked ? <Result checked={checked} /> : !isRunning && <Welcome />}
      </div>
      <WayBack />
    </>
  );
}

/** The findings, or the step that says what unknown columns mean. */
function Result({ checked }: { readonly checked: Checked }): ReactNode {
  const { check } = checked;
  const [mapping, setMapping] = useState<"before" | "open" | "left">("before");
  if (mapping === "open")
    return (
      <Suspense fallback={null}>
        <MapColumns check={check} close={() => setMapping("left")} />
      </Suspense>
    );
  return (
    <>
      <ResultHead checked={checked} />
      <MapOffer check={check} isBack={mapping === "left"} open={() => setMapping("open")} />
      {check.findings.length > 0 && <FindingTools check={check} />}
      <FindingList check={check} />
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
      <MapNote />
    </div>
  );
}
