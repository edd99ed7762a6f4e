/** What of the files takes no part, so that nobody thinks it did: sheets that are no ledger, columns that nobody knows. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { columnsNotKnown, sheetsNotTaken } from "../../app/collect/not-taken";
import type { ReadList } from "../../app/collect/find-lists";

const useStyles = makeStyles({
  fold: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  summary: {
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  content: { paddingLeft: tokens.spacingHorizontalL },
});

export function CollectNotTaken({ lists }: { readonly lists: readonly ReadList[] }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const lines = lists.flatMap((list) => {
    const sheets = sheetsNotTaken(list);
    const columns = columnsNotKnown(list).map(({ sheet, header }) => t("collect.column", { sheet, header }));
    return [
      ...(sheets.length > 0 ? [t("collect.leftSheets", { file: list.name, sheets: sheets.join("、") })] : []),
      ...(columns.length > 0 ? [t("collect.leftColumns", { file: list.name, columns: columns.join("、") })] : []),
    ];
  });
  const isColumnLost = lists.some((list) => columnsNotKnown(list).length > 0);
  if (lines.length === 0) return null;
  return (
    // A column that nobody knows is data that is lost: it is told, not only there to be found.
    <details className={styles.fold} open={isColumnLost}>
      <summary className={styles.summary}>{t("collect.notTaken")}</summary>
      {lines.map((line) => (
        <div key={line} className={styles.content}>
          {line}
        </div>
      ))}
    </details>
  );
}
