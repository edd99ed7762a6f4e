/** 插入: search a figure, see the words it would be put in with, put them in at the cursor. */
import { Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useEffect, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { usePaneState } from "../shared/pane-context";
import { FigureChoice } from "./figure-choice";
import { InsertNotice } from "./insert-notice";
import { RecentInserts } from "./recent-inserts";
import { useWord, useWordState } from "./word-context";

const useStyles = makeStyles({
  page: { overflowY: "auto", flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  more: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground3 },
});

/** More than that nobody looks through: a few letters more are quicker. */
const MOST = 40;

export function InsertPage(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { inserting } = useWord();
  const check = usePaneState(({ checked }) => checked?.check ?? null);
  const words = useWordState(({ insert }) => insert.words);
  const found = useWordState(({ insert }) => insert.found);
  // Another workbook has other figures.
  useEffect(() => void inserting.search(words), [check]);
  return (
    <div className={styles.page} tabIndex={0} role="region" aria-label={t("word.insert.title")}>
      <InsertNotice />
      <div className={styles.head}>
        <h1 className={styles.title}>{t("word.insert.title")}</h1>
        <Text size={200} className={styles.quiet}>
          {t(check ? "word.insert.how" : "word.insert.noSource")}
        </Text>
        {check && (
          <Input
            value={words}
            contentBefore={<SearchRegular />}
            aria-label={t("word.insert.search")}
            placeholder={t("word.insert.search")}
            onChange={(_, { value }) => void inserting.search(value)}
          />
        )}
      </div>
      {check && words === "" && <RecentInserts />}
      {check && found && (
        <>
          <ul className={styles.list} aria-label={t("word.insert.figures")}>
            {found.slice(0, MOST).map((figure) => (
              <FigureChoice key={figure.key} figure={figure} />
            ))}
          </ul>
          {found.length === 0 && <Text className={styles.more}>{t("word.insert.none", { words })}</Text>}
          {found.length > MOST && (
            <Text size={200} className={styles.more}>
              {t("word.insert.more", { count: found.length - MOST })}
            </Text>
          )}
        </>
      )}
    </div>
  );
}
