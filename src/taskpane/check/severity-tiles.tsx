/** How many findings of each severity; pressing one shows only those. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Finding, Severity } from "../../core/rule/rule";
import { usePane, usePaneState } from "../shared/pane-context";
import { SEVERITIES, useSeverityStyles } from "../shared/severity-look";

const useStyles = makeStyles({
  tiles: { display: "grid", gridTemplateColumns: "1fr 1fr 1fr", gap: tokens.spacingHorizontalS },
  tile: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "center",
    flexWrap: "wrap",
    columnGap: "6px",
    minWidth: 0,
    padding: "6px 4px",
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  pressed: { outline: "1px solid currentColor", outlineOffset: "-2px", fontWeight: tokens.fontWeightSemibold },
  count: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

export function SeverityTiles({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const looks = useSeverityStyles();
  const { store } = usePane();
  const { severities } = usePaneState((state) => state.list.filter);
  const toggle = (severity: Severity): void => {
    const { list } = store.get();
    const next = severities.includes(severity) ? severities.filter((s) => s !== severity) : [...severities, severity];
    store.change({ list: { ...list, filter: { ...list.filter, severities: next } } });
  };
  return (
    <div className={styles.tiles}>
      {SEVERITIES.map((severity) => {
        const isOn = severities.includes(severity);
        return (
          <button
            key={severity}
            type="button"
            className={mergeClasses(styles.tile, looks[severity], isOn && styles.pressed)}
            aria-pressed={isOn}
            title={t("list.only", { severity: t(`severity.${severity}`) })}
            onClick={() => toggle(severity)}
          >
            <span className={styles.count}>{findings.filter((finding) => finding.severity === severity).length}</span>
            {t(`severity.${severity}`)}
          </button>
        );
      })}
    </div>
  );
}
