/** The rows for 字段映射 as they will stand in the sheet: every cell, under its header. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Check } from "../../app/check";
import { namedCells } from "../../app/map-in-host";
import type { RowsToAdd } from "../../app/ports";
import { usePack } from "../shared/pane-context";

const useStyles = makeStyles({
  rows: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(52px, max-content) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere" },
});

export function MapRows({ rows, check }: { readonly rows: RowsToAdd; readonly check: Check }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const pack = usePack();
  const lines = namedCells(rows, { check, pack });
  return (
    <>
      <Text size={200}>
        {t(rows.isNewSheet ? "map.toNewSheet" : "map.toSheet", {
          sheet: rows.sheet,
          count: lines.length,
          from: rows.at,
          to: rows.at + rows.rows.length - 1,
        })}
      </Text>
      <ol className={styles.rows}>
        {lines.map((line, index) => (
          // Rows have no name of their own; their order never changes while they are shown.
          <li key={index}>
            <dl className={styles.row} lang="zh-CN">
              {line.map(([name, value]) => [
                <dt key={`${name}-name`} className={styles.name}>
                  {name}
                </dt>,
                <dd key={name} className={styles.value}>
                  {value}
                </dd>,
              ])}
            </dl>
          </li>
        ))}
      </ol>
    </>
  );
}
