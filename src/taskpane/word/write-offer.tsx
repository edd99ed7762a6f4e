/** What can be done in a document without a report: write one here, or as a document of its own. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DocumentAddRegular, DocumentArrowDownRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useWord, useWordState } from "./word-context";

const useStyles = makeStyles({
  offer: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function WriteOffer({ isEmpty }: { readonly isEmpty: boolean }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { writing } = useWord();
  const isBusy = useWordState(({ written }) => written.kind === "putting");
  return (
    <section className={styles.offer}>
      <h1 className={styles.title}>{t("word.write.title")}</h1>
      <Text>{t(isEmpty ? "word.write.intoEmpty" : "word.write.atCursor")}</Text>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          icon={<DocumentAddRegular />}
          disabledFocusable={isBusy}
          onClick={() => void writing.asNew()}
        >
          {t("word.write.asNew")}
        </Button>
        <Button icon={<DocumentArrowDownRegular />} disabledFocusable={isBusy} onClick={() => void writing.here()}>
          {t("word.write.here")}
        </Button>
      </div>
      <Text size={200} className={styles.quiet}>
        {t("word.write.layout")}
      </Text>
    </section>
  );
}
