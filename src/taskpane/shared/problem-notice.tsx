/** A problem as the person meets it: what happened, what to do next, and details to copy. */
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
import { describePaneProblem, problemDetails } from "./describe-problem";
import { usePane } from "./pane-context";
import type { PaneProblem } from "./pane-problem";
import { useCopying } from "./use-copying";

const useStyles = makeStyles({
  notice: { flexShrink: 0 },
  body: { whiteSpace: "normal", overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
  what: { display: "block" },
  next: { display: "block", marginTop: tokens.spacingVerticalXXS },
  details: {
    display: "block",
    width: "100%",
    marginTop: tokens.spacingVerticalXS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxSizing: "border-box",
    resize: "vertical",
  },
});

/** `retry`: how to try again, where that can help. */
type Props = { readonly problem: PaneProblem; readonly title?: string; readonly retry?: () => void };

export function ProblemNotice({ problem, title, retry }: Props): ReactNode {
  const { t } = useTranslation();
  const { version } = usePane();
  const { what, next } = describePaneProblem(problem, t);
  const told = { title: title ?? t("problem.title"), what, next, details: problemDetails(problem, version) };
  return <ToldNotice {...told} {...(retry ? { retry } : {})} />;
}

type Told = {
  readonly title: string;
  readonly what: string;
  readonly next?: string;
  /** What is copied for whoever helps. */
  readonly details: string;
  readonly retry?: () => void;
};

/** A problem that is already in words. */
export function ToldNotice({ title, what, next, details, retry }: Told): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const copying = useCopying();
  return (
    <MessageBar className={styles.notice} intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        <span className={styles.what}>{what}</span>
        {next !== undefined && <span className={styles.next}>{next}</span>}
        {copying.state === "refused" && (
          <>
            <span className={styles.next}>{t("problem.copyFailed")}</span>
            <textarea className={styles.details} readOnly rows={3} value={details} aria-label={t("problem.details")} />
          </>
        )}
      </MessageBarBody>
      <MessageBarActions>
        {retry && (
          <Button size="small" appearance="primary" onClick={retry}>
            {t("problem.retry")}
          </Button>
        )}
        <Button size="small" onClick={() => copying.copy(details)}>
          {copying.state === "copied" ? t("problem.copied") : t("problem.copy")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
