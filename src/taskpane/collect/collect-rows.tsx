/** The rows of one kind of difference: as many as can be taken in at once, and then more. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { CellLinks } from "../shared/cell-links";
import type { Section, ShownRow } from "./collect-sections";

const useStyles = makeStyles({
  fold: { minWidth: 0 },
  summary: {
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  conflict: { color: tokens.colorStatusDangerForeground1 },
  rows: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    padding: `6px 0 6px ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  rest: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

const SHOWN = 20;

export function CollectRows({ section }: { readonly section: Section }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const [most, setMost] = useState(SHOWN);
  const { kind, title, rows } = section;
  const rest = rows.length - most;
  return (
    <details className={styles.fold} open={kind !== "missing"}>
      <summary className={styles.summary}>
        {kind === "conflicts" ? <span className={styles.conflict}>{title}</span> : title}
      </summary>
      <ul className={styles.rows}>
        {rows.slice(0, most).map((row, index) => (
          // Rows may be equal; their order never changes while they are shown.
          <Row key={index} row={row} />
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" appearance="transparent" onClick={() => setMost(most * 8)}>
          {t("figures.more", { count: rest })}
        </Button>
      )}
    </details>
  );
}

function Row({ row: { name, at, from, cells, rest } }: { readonly row: ShownRow }): ReactNode {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      {name !== "" && <div lang="zh-CN">{name}</div>}
      {cells.map((text) => (
        <div key={text}>{text}</div>
      ))}
      {rest !== "" && (
        <div className={styles.rest} lang="zh-CN">
          {rest}
        </div>
      )}
      {at.length > 0 && <CellLinks cells={at} />}
      {from !== "" && <div className={styles.quiet}>{from}</div>}
    </li>
  );
}
