/** 送审后变动清单: what changed since a report was sent, held against the 取数底稿 that was kept of it (P7). */
import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ChooseFile } from "../shared/choose-file";
import { chosenFile, type TakeFiles } from "../shared/use-dropping";
import type { Since } from "./final-state";
import { useFinalState, useWord } from "./word-context";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, lineHeight: "20px" },
  list: { margin: 0, paddingLeft: "20px", lineHeight: "20px", overflowWrap: "anywhere" },
  under: { margin: 0, paddingLeft: "16px", color: tokens.colorNeutralForeground3 },
  body: { whiteSpace: "normal", overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
});

export function SinceSection(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { finalising } = useWord();
  const since = useFinalState((state) => state.since);
  const take: TakeFiles = (files) => {
    const [file] = files ?? [];
    if (file) void finalising.compare(chosenFile(file));
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t("word.final.since")}</h2>
      <p className={styles.text}>{t("word.final.sinceWhy")}</p>
      <div>
        <ChooseFile
          size="small"
          disabled={since.kind === "working"}
          label={t("word.final.chooseSent")}
          name={t("word.final.chooseSent")}
          accept=".xlsx"
          take={take}
        />
      </div>
      <Compared since={since} />
    </section>
  );
}

function Compared({ since }: { readonly since: Since }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  if (since.kind === "unread")
    return (
      <MessageBar intent="error" layout="multiline" politeness="assertive">
        <MessageBarBody className={styles.body}>{`${since.file}：${whyUnread(since.code, t)}`}</MessageBarBody>
      </MessageBar>
    );
  if (since.kind !== "compared") return null;
  return (
    <>
      <Text weight="semibold">{since.title}</Text>
      <ol className={styles.list}>
        {since.changes.map(({ text, under }) => (
          <li key={text}>
            {text}
            {under.length > 0 && (
              <ul className={styles.under}>
                {under.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function whyUnread(code: Extract<Since, { kind: "unread" }>["code"], t: TFunction): string {
  if (code === "not-retained" || code === "newer-retained") return t(`word.final.why.${code}`);
  return t(`collect.why.${code}`);
}
