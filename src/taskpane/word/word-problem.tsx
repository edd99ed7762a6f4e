/** A problem with the document, in the pane's words: what happened and what to do next. */
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
import type { PaneProblem } from "../shared/pane-problem";
import { ProblemNotice } from "../shared/problem-notice";
import type { WordProblem } from "./word-state";

const useStyles = makeStyles({
  notice: { flexShrink: 0 },
  body: { whiteSpace: "normal", overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
});

export function WordProblemNotice({
  problem,
  retry,
}: {
  readonly problem: WordProblem;
  readonly retry?: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  if (!isOfDocument(problem)) return <ProblemNotice problem={problem} {...(retry ? { retry } : {})} />;
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive" className={styles.notice}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{t("word.problem.title")}</MessageBarTitle>
        {t(`word.problem.${problem.code}`)}
      </MessageBarBody>
      {retry && (
        <MessageBarActions>
          <Button size="small" onClick={retry}>
            {t("word.problem.retry")}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function isOfDocument(problem: WordProblem): problem is Exclude<WordProblem, PaneProblem> {
  return /^(document|report|adopt|no-place)-/.test(problem.code);
}
