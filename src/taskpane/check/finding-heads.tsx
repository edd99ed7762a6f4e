/** Headings in the list of findings: the two parts, and the groups within them. */
import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { usePack } from "../shared/pane-context";
import type { FindingRow } from "../shared/finding-rows";
import { groupName } from "../shared/names";
import { useRules } from "../shared/use-rules";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    padding: `0 ${tokens.spacingHorizontalM}`,
    margin: 0,
    overflow: "hidden",
    whiteSpace: "nowrap",
  },
  part: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  group: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  name: { overflow: "hidden", textOverflow: "ellipsis" },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

type Of<Kind extends FindingRow["kind"]> = {
  readonly row: Extract<FindingRow, { kind: Kind }>;
  readonly height: number;
};

export function PartHead({ row, height }: Of<"part">): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <h2 className={mergeClasses(styles.head, styles.part)} style={{ height }}>
      <span className={styles.name}>{t(`list.${row.part}`)}</span>
      <Caption1 className={styles.count}>{row.count}</Caption1>
    </h2>
  );
}

export function GroupHead({ row, height }: Of<"group">): ReactNode {
  const { i18n } = useTranslation();
  const pack = usePack();
  const rules = useRules();
  const styles = useStyles();
  return (
    <h3 className={mergeClasses(styles.head, styles.group)} style={{ height }}>
      <span className={styles.name}>{groupName(row.of, { pack, rules }, i18n)}</span>
      <Caption1 className={styles.count}>{row.count}</Caption1>
    </h3>
  );
}
