/** Files that could take no part, each with its reason and what to do; and why the open workbook could not be read. */
import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FileTrouble } from "../shared/collect-state";
import type { PaneProblem } from "../shared/pane-problem";
import { ProblemNotice } from "../shared/problem-notice";

const useStyles = makeStyles({
  body: { whiteSpace: "normal", overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
  line: { display: "block", marginTop: tokens.spacingVerticalXXS },
});

type Props = { readonly problem: PaneProblem | null; readonly troubles: readonly FileTrouble[] };

export function CollectTroubles({ problem, troubles }: Props): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      {troubles.length > 0 && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{t("collect.troubles", { count: troubles.length })}</MessageBarTitle>
            {troubles.map((trouble) => (
              <span key={trouble.file} className={styles.line}>
                {t("collect.trouble", { file: trouble.file, why: t(`collect.why.${trouble.code}`) })}
              </span>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
