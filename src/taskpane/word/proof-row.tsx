/** One thing that verifying found: a click goes there; what stands in no line says where it is instead. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Where } from "../../core/proofreading/passage";
import type { FoundPlace } from "../../docx/live/find-places";
import { useWord } from "./word-context";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  grave: { borderLeft: `3px solid ${tokens.colorStatusDangerBorder1}` },
  slight: { borderLeft: `3px solid ${tokens.colorPaletteYellowBorderActive}` },
  plain: { borderLeft: "3px solid transparent" },
  body: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: "1px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    textAlign: "left",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "none",
  },
  button: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: "17px", color: tokens.colorNeutralForeground3 },
  action: { flexShrink: 0, paddingTop: "6px", paddingRight: tokens.spacingHorizontalM },
});

type Props = {
  readonly at: { readonly where: Where; readonly place: FoundPlace | null };
  readonly look?: "grave" | "slight" | "plain";
  readonly children: ReactNode;
  readonly action?: ReactNode;
};

export function ProofRow({ at: { where, place }, look = "plain", children, action }: Props): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { proofing } = useWord();
  const told = <span className={styles.quiet}>{whereText(where, t)}</span>;
  return (
    <li className={mergeClasses(styles.row, styles[look])}>
      {place ? (
        <button
          type="button"
          className={mergeClasses(styles.body, styles.button)}
          onClick={() => void proofing.show(place)}
        >
          {children}
          {told}
        </button>
      ) : (
        <div className={styles.body}>
          {children}
          {told}
        </div>
      )}
      {action !== undefined && action !== null && <div className={styles.action}>{action}</div>}
    </li>
  );
}

/** 正文第3段, 表1第2行第4列, 页眉第1段. */
function whereText({ part, paragraph, cell }: Where, t: TFunction): string {
  return cell ? t("proof.where.cell", cell) : t(`proof.where.${part}`, { paragraph });
}
