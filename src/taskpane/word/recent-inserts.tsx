/** What was put in last, to be put in again. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useWord, useWordState } from "./word-context";

const useStyles = makeStyles({
  title: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: "none", margin: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  item: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  again: { flexShrink: 0 },
});

export function RecentInserts(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { inserting } = useWord();
  const recent = useWordState(({ insert }) => insert.recent);
  const isWriting = useWordState(({ insert }) => insert.outcome.kind === "writing");
  if (recent.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>{t("word.insert.recent")}</h2>
      <ul className={styles.list}>
        {recent.map(({ key, name, words }) => (
          <li key={key} className={styles.item} data-key={key}>
            <span className={styles.words}>
              <Text>{words}</Text>
              <Text size={200} className={styles.quiet}>
                {name}
              </Text>
            </span>
            <Button
              size="small"
              className={styles.again}
              disabledFocusable={isWriting}
              aria-label={t("word.insert.againOne", { words })}
              onClick={() => void inserting.insert(key)}
            >
              {t("word.insert.again")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
