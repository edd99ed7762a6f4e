/** The empty state: what a check will do, in three lines, and the button. */
import { Button, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import { DocumentSearchRegular, ShieldCheckmarkRegular, TaskListLtrRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { packFacts } from "../../pack/facts";
import { usePane } from "../shared/pane-context";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXL}`,
  },
  title: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "14px" },
  item: { display: "flex", gap: tokens.spacingHorizontalM, lineHeight: "22px" },
  icon: { flexShrink: 0, fontSize: "22px", color: tokens.colorBrandForeground1 },
  start: { width: "100%", marginTop: tokens.spacingVerticalS },
});

export function Welcome(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { checking } = usePane();
  const lines = [
    { icon: <ShieldCheckmarkRegular />, text: t("welcome.read") },
    { icon: <TaskListLtrRegular />, text: t("welcome.rules", { rules: packFacts.rules }) },
    { icon: <DocumentSearchRegular />, text: t("welcome.result") },
  ];
  return (
    <div className={styles.page}>
      <Subtitle1 as="h1" className={styles.title}>
        {t("welcome.title")}
      </Subtitle1>
      <ul className={styles.list}>
        {lines.map(({ icon, text }) => (
          <li key={text} className={styles.item}>
            <span className={styles.icon}>{icon}</span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <Button
        appearance="primary"
        size="large"
        className={styles.start}
        onPointerEnter={() => checking.prepare()}
        onFocus={() => checking.prepare()}
        onClick={() => void checking.start()}
      >
        {t("check.start")}
      </Button>
    </div>
  );
}
