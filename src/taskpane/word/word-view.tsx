/** The pane in Word: says what it does there today, and where to go. */
import { makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalXL, lineHeight: "24px", overflowY: "auto" },
  title: { margin: `0 0 ${tokens.spacingVerticalM}` },
  line: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

export function WordView(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <Subtitle1 as="h1" block className={styles.title}>
        {t("word.title")}
      </Subtitle1>
      {[t("word.today"), t("word.excel"), t("word.bound")].map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </main>
  );
}
