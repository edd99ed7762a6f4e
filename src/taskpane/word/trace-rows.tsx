/** The rows behind a figure: where each stands in the workbook and what was read in it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ReadRow } from "../../core/explain/figure-rows";

const useStyles = makeStyles({
  title: { margin: "6px 0 2px", color: tokens.colorNeutralForeground3, fontSize: "inherit", fontWeight: "inherit" },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
  row: { padding: "3px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  at: { color: tokens.colorNeutralForeground3 },
  cells: { display: "block" },
});

const STEP = 10;

export function TracedRows({ rows }: { readonly rows: readonly ReadRow[] }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const [most, setMost] = useState(STEP);
  if (rows.length === 0) return null;
  const rest = rows.length - most;
  return (
    <>
      <h3 className={styles.title}>{t("trace.rows", { count: rows.length })}</h3>
      <ul className={styles.rows}>
        {rows.slice(0, most).map((row) => (
          <Row key={`${row.ledger} ${row.sheet} ${row.row}`} row={row} />
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" appearance="transparent" onClick={() => setMost(most * 5)}>
          {t("trace.more", { count: Math.min(rest, most * 4) })}
        </Button>
      )}
    </>
  );
}

function Row({ row: { sheet, row, id, cells } }: { readonly row: ReadRow }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  // What a single firm reported to the statistics is told by its place alone.
  const withheld = cells.filter(({ text }) => text === null);
  const shown = cells.filter(({ text }) => text !== null);
  return (
    <li className={styles.row} lang="zh-CN">
      <span className={styles.at}>{t("trace.row", { sheet, row })}</span>
      {id !== null && ` ${id}`}
      <span className={styles.cells}>
        {shown.map(({ name, text, at }) => `${name}（${at}）：${text ?? ""}`).join("；")}
        {withheld.length > 0 && t("trace.withheld", { cells: withheld.map(({ at }) => at).join("、") })}
      </span>
    </li>
  );
}
