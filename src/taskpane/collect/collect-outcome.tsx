/** What became of writing: how much and where, what could not be followed, what can be undone; or why it was not written. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useGoTo, usePane } from "../shared/pane-context";
import type { Outcome } from "../shared/collect-state";
import { ProblemNotice } from "../shared/problem-notice";
import { CellLinks } from "../shared/cell-links";

const useStyles = makeStyles({
  body: { whiteSpace: "normal", overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
  line: { display: "block", marginTop: tokens.spacingVerticalXXS },
});

export function CollectOutcome({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  switch (outcome.kind) {
    case "written":
      return <Written outcome={outcome} />;
    case "changed":
      return (
        <MessageBar intent="warning" layout="multiline" politeness="assertive">
          <MessageBarBody className={styles.body}>{t("collect.changed")}</MessageBarBody>
        </MessageBar>
      );
    case "failed":
      return <ProblemNotice problem={outcome.problem} title={t(`collect.failed.${outcome.extent}`)} />;
    default:
      return null;
  }
}

function Written({ outcome }: { readonly outcome: Extract<Outcome, { kind: "written" }> }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { checking } = usePane();
  const goTo = useGoTo();
  const { amount, at, unclear, left, areChoicesKept } = outcome;
  const check = (): void => {
    goTo("check");
    void checking.start();
  };
  return (
    <MessageBar intent={left === null ? "success" : "warning"} layout="multiline" politeness="assertive">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{t("collect.written", amount)}</MessageBarTitle>
        <CellLinks cells={at} />
        {areChoicesKept !== null && (
          <span className={styles.line}>{t(areChoicesKept ? "collect.keptChoices" : "collect.unkeptChoices")}</span>
        )}
        {left !== null && <span className={styles.line}>{t("collect.left", { ledger: left })}</span>}
        {unclear.length > 0 && (
          <span className={styles.line}>
            {t("collect.unclear")}
            <CellLinks cells={unclear} />
          </span>
        )}
        <span className={styles.line}>{t("collect.undone")}</span>
        {amount.sheets > 0 && <span className={styles.line}>{t("collect.undoneSheet")}</span>}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={check}>
          {t("collect.check")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
