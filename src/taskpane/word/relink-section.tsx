/** 重新关联 (P24): offers to bind texts again whose controls another program took away, and shows each before it is done. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { RelinkedText } from "../../app/refresh-report";
import { useWord, useWordState } from "./word-context";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  list: { margin: 0, paddingLeft: "18px", lineHeight: "20px", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function RelinkSection(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { linking } = useWord();
  const isRelinking = useWordState((state) => state.isRelinking);
  const relinked = useWordState(({ document }) =>
    document.kind === "pending" ? document.pending.refreshed.relinked : NONE,
  );
  if (!isRelinking)
    return (
      <section className={styles.section}>
        <Text size={200} className={styles.quiet}>
          {t("word.update.relinkWhy")}
        </Text>
        <Button size="small" onClick={() => void linking.relink()}>
          {t("word.update.relink")}
        </Button>
      </section>
    );
  return (
    <section className={styles.section}>
      <Text weight="semibold">{t("word.update.relinked", { count: relinked.length })}</Text>
      <ul className={styles.list}>
        {relinked.map(({ key, text, name, words }, at) => (
          <li key={`${key} ${at}`}>
            {name} <strong>{text}</strong> <span className={styles.quiet}>{words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const NONE: readonly RelinkedText[] = [];
