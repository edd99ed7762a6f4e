/** Paragraphs and tables that are composed anew, come or go, or are left to the person who edited them. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { BlockChange, BlockState } from "../../core/link/refresh-plan";
import { useWordState } from "./word-context";

const useStyles = makeStyles({
  details: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer", padding: `${tokens.spacingVerticalXS} 0` },
  list: { margin: 0, paddingLeft: "18px", lineHeight: "20px" },
  words: { color: tokens.colorNeutralForeground3 },
});

type Told = Exclude<BlockState, "same">;
const LONGEST = 30;

export function BlockList(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const blocks = useWordState(({ document }) =>
    document.kind === "pending" ? document.pending.refreshed.plan.blocks : NONE,
  );
  const told = blocks.filter((block): block is BlockChange & { readonly state: Told } => block.state !== "same");
  if (told.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{t("word.update.blocks", { count: told.length })}</summary>
      <ul className={styles.list}>
        {told.map(({ key, state, words }) => (
          <li key={key}>
            <Text size={200}>{t(`word.update.block.${state}`)}</Text>{" "}
            <Text size={200} className={styles.words}>
              {words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words}
            </Text>
          </li>
        ))}
      </ul>
    </details>
  );
}

const NONE: readonly BlockChange[] = [];
