/** Where a figure comes from: how it is computed, its cells, and its rows one by one. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Check } from "../../app/check";
import { usePack, usePane } from "../shared/pane-context";
import { cellsText, CellLinks } from "../shared/cell-links";
import { countRows, figureRows, type FigureCard } from "./figure-cards";
import { FigureNote } from "./figure-note";
import { sourceOf } from "../shared/report-facts";

const useStyles = makeStyles({
  source: { fontSize: tokens.fontSizeBase200, lineHeight: "20px", padding: "4px 0" },
  line: { margin: "0 0 4px" },
  name: { color: tokens.colorNeutralForeground3 },
  rows: { listStyleType: "none", margin: "4px 0 0", padding: 0 },
  row: {
    display: "flex",
    width: "100%",
    justifyContent: "flex-start",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
  at: { color: tokens.colorNeutralForeground3, marginRight: "8px", flexShrink: 0 },
});

export function FigureSource({ card, check }: { readonly card: FigureCard; readonly check: Check }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const pack = usePack();
  const source = sourceOf(card.figure.key, check, pack);
  return (
    <div className={styles.source}>
      <p className={styles.line} lang="zh-CN">
        <span className={styles.name}>{`${t("figures.scope")} `}</span>
        {card.indicator.scope}
      </p>
      {source && source.formula !== "" && (
        <p className={styles.line} lang="zh-CN">
          <span className={styles.name}>{`${t("figures.formula")} `}</span>
          {source.formula}
        </p>
      )}
      {source && source.cells.length > 0 && (
        <div className={styles.line}>
          <span className={styles.name}>{`${t("figures.cells", { count: source.count })} `}</span>
          <CellLinks cells={source.cells} />
        </div>
      )}
      <FigureNote figure={card.figure.key} check={check} />
      <Rows card={card} check={check} />
    </div>
  );
}

const STEP = 20;

function Rows({ card: { figure }, check }: { readonly card: FigureCard; readonly check: Check }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { walking } = usePane();
  const [most, setMost] = useState(STEP);
  const all = countRows(figure);
  if (all === 0) return null;
  const rows = figureRows(figure, check, { from: 0, most });
  return (
    <>
      <span className={styles.name}>{t("figures.rows", { count: all })}</span>
      <ul className={styles.rows}>
        {rows.map(({ name, at }) => (
          <li key={cellsText(at)}>
            <Button
              size="small"
              appearance="subtle"
              className={styles.row}
              aria-label={t("figures.row", { name, cells: cellsText(at) })}
              onClick={() => void walking.show(at)}
            >
              <span className={styles.at}>{at.range.split(":")[0]}</span>
              {name}
            </Button>
          </li>
        ))}
      </ul>
      {all > most && (
        <Button size="small" appearance="transparent" onClick={() => setMost(most * 5)}>
          {t("figures.more", { count: Math.min(all - most, most * 4) })}
        </Button>
      )}
    </>
  );
}
