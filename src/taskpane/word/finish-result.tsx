/** What became of 定稿: the files, or what is open and who answers for it. */
import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { useState, type ReactNode, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Answering } from "../../core/narrative/wanted";
import { SaveLink } from "../shared/save-link";
import type { Finishing } from "./final-state";
import { useFinalState } from "./word-context";
import { WordProblemNotice } from "./word-problem";

const useStyles = makeStyles({
  body: { whiteSpace: "normal", overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: "18px", lineHeight: "20px" },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
});

type Props = { readonly answer: (answering: Answering) => void };

export function FinishResult({ answer }: Props): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const finishing = useFinalState((state) => state.finishing);
  switch (finishing.kind) {
    case "made":
      return <Made made={finishing} />;
    case "refused":
      return (
        <>
          <MessageBar intent="warning" layout="multiline" politeness="assertive">
            <MessageBarBody className={styles.body}>
              <MessageBarTitle>{t("word.final.refused")}</MessageBarTitle>
              <ul className={styles.list}>
                {finishing.open.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </MessageBarBody>
          </MessageBar>
          <AnswerForm answer={answer} />
        </>
      );
    case "failed":
      return finishing.problem.code === "clean-not-possible" ? (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{t("word.final.failed")}</MessageBarTitle>
            {t(finishing.problem.why === "nothing-to-clean" ? "word.final.notOurs" : "word.final.unreadable")}
          </MessageBarBody>
        </MessageBar>
      ) : (
        <WordProblemNotice problem={finishing.problem} />
      );
    default:
      return null;
  }
}

function Made({ made }: { readonly made: Extract<Finishing, { kind: "made" }> }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <MessageBar intent="success" layout="multiline" politeness="assertive">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{t(made.isSent ? "word.final.marked" : "word.final.made")}</MessageBarTitle>
        {t(made.isSent ? "word.final.keepMarked" : "word.final.keep")}
        <ul className={styles.list}>
          {made.files.map((file) => (
            <li key={file.name}>
              <SaveLink file={file} />
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

/** 带问题定稿: a name and a reason (P11). */
function AnswerForm({ answer }: Props): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const [by, setBy] = useState("");
  const [reason, setReason] = useState("");
  const isComplete = by.trim() !== "" && reason.trim() !== "";
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (isComplete) answer({ by: by.trim(), reason: reason.trim() });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={t("word.final.by")} size="small" required>
        <Input size="small" value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <Field label={t("word.final.reason")} size="small" required>
        <Input size="small" value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Button type="submit" size="small" disabled={!isComplete}>
        {t("word.final.anyway")}
      </Button>
    </form>
  );
}
