/** What the marks in the report's text mean. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSpanStyles } from "./span-look";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: "4px",
    margin: `0 ${tokens.spacingHorizontalM} 8px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "22px",
  },
  sample: { padding: "0 4px" },
  line: { textDecorationLine: "underline", textUnderlineOffset: "4px" },
});

export function Legend(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const looks = useSpanStyles();
  return (
    <div className={styles.legend}>
      <span className={mergeClasses(styles.sample, styles.line, looks.mention)}>{t("report.mention")}</span>
      <span className={mergeClasses(styles.sample, styles.line, looks.phrase)}>{t("report.phrase")}</span>
      <span className={mergeClasses(styles.sample, looks.gap)}>{t("report.gap")}</span>
    </div>
  );
}
