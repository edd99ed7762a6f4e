/** The page for an Office that did not answer: what that means, what to do, and what to tell support. */
import { Button, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

export type StartTroubleCode = "no-library" | "no-answer" | "outside-office" | "other-host";

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalXL, lineHeight: "24px", overflowY: "auto" },
  title: { margin: `0 0 ${tokens.spacingVerticalM}` },
  line: { margin: `0 0 ${tokens.spacingVerticalM}` },
  details: {
    margin: `${tokens.spacingVerticalL} 0 0`,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    color: tokens.colorNeutralForeground3,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    userSelect: "all",
  },
});

type Props = { readonly code: StartTroubleCode; readonly details: string; readonly retry: () => void };

export function StartTrouble({ code, details, retry }: Props): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <main className={styles.page} role="alert">
      <Subtitle1 as="h1" block className={styles.title}>
        {t("start.title")}
      </Subtitle1>
      <p className={styles.line}>{t(`start.${code}.what`)}</p>
      <p className={styles.line}>{t(`start.${code}.next`)}</p>
      <Button appearance="primary" onClick={retry}>
        {t("problem.retry")}
      </Button>
      <pre className={styles.details}>{details}</pre>
    </main>
  );
}
