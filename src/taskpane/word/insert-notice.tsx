/** What became of the last figure that was put in. */
import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useWordState } from "./word-context";
import { WordProblemNotice } from "./word-problem";

const useStyles = makeStyles({
  notice: { flexShrink: 0 },
  body: { whiteSpace: "normal", overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
});

export function InsertNotice(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const outcome = useWordState(({ insert }) => insert.outcome);
  if (outcome.kind === "failed") return <WordProblemNotice problem={outcome.problem} />;
  if (outcome.kind !== "inserted") return null;
  const { words, name, isKept } = outcome;
  return (
    <MessageBar intent={isKept ? "success" : "warning"} layout="multiline" className={styles.notice}>
      <MessageBarBody className={styles.body}>
        {t(isKept ? "word.insert.inserted" : "word.insert.notKept", { words, name })}
      </MessageBarBody>
    </MessageBar>
  );
}
