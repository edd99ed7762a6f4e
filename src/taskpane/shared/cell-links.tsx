/** Cells as buttons: a click selects them in the sheet; as words where there is no sheet beside the pane. Few are shown at once; the rest unfold. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CellsAt } from "../../app/ports";
import { sheetReference } from "../../core/base/a1";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  cells: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  cell: {
    minWidth: 0,
    maxWidth: "100%",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    justifyContent: "flex-start",
    textAlign: "left",
  },
  still: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
});

/** 专利!H3:H90 */
export function cellsText({ sheet, range }: CellsAt): string {
  return `${sheetReference(sheet)}!${range}`;
}

const SHOWN = 4;

export function CellLinks({ cells }: { readonly cells: readonly CellsAt[] }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { walking } = usePane();
  const [most, setMost] = useState(SHOWN);
  const rest = cells.length - most;
  return (
    <span className={styles.cells}>
      {cells.slice(0, most).map((at) =>
        !walking.canGo ? (
          <span key={cellsText(at)} className={styles.still}>
            {cellsText(at)}
          </span>
        ) : (
          <Button
            key={cellsText(at)}
            size="small"
            className={styles.cell}
            aria-label={t("walk.select", { cells: cellsText(at) })}
            onClick={() => void walking.show(at)}
          >
            {cellsText(at)}
          </Button>
        ),
      )}
      {rest > 0 && (
        <Button size="small" appearance="transparent" onClick={() => setMost(most * 8)}>
          {t("detail.more", { count: rest })}
        </Button>
      )}
    </span>
  );
}
