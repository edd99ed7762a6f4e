/**
 * The tabs of the pane's pages: arrow keys move along them, Tab goes on to the page. Our own, because Office.js moves the
 * focus by itself and would stop at the invisible helpers that tab lists of libraries put beside themselves.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useGoTo, usePaneState } from "./pane-context";
import { EXCEL_VIEWS, type View } from "./pane-state";

const useStyles = makeStyles({
  // Office puts a menu of its own into the upper right corner.
  tabs: {
    display: "flex",
    flexShrink: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: "36px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    padding: "12px 12px 9px",
    minWidth: 0,
    whiteSpace: "nowrap",
    // Five names of another language than Chinese would not fit beside Office's menu.
    "@media (max-width: 380px)": { paddingLeft: "7px", paddingRight: "7px" },
    border: "none",
    borderBottom: "3px solid transparent",
    // There what is transparent is drawn: then every page would look chosen.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  // Seven names fit beside that menu only when they stand close, and in another language than Chinese only when they are small.
  crowded: {
    "@media (max-width: 380px)": {
      paddingLeft: "5px",
      paddingRight: "5px",
      ":not(:lang(zh))": { paddingLeft: "4px", paddingRight: "4px", fontSize: tokens.fontSizeBase200 },
    },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

/** More than that are crowded in the narrowest pane. */
const MOST = 6;

export function PageTabs({ views = EXCEL_VIEWS }: { readonly views?: readonly View[] }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const chosen = usePaneState((state) => state.view);
  const goTo = useGoTo();
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    const view = viewAfter(views, chosen, event.key);
    if (!view || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    goTo(view);
    document.getElementById(tabOf(view))?.focus();
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label={t("views.label")} onKeyDown={walk}>
      {views.map((view) => (
        <button
          key={view}
          id={tabOf(view)}
          type="button"
          role="tab"
          aria-selected={view === chosen}
          aria-controls="page"
          tabIndex={view === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, views.length > MOST && styles.crowded, view === chosen && styles.chosen)}
          onClick={() => goTo(view)}
        >
          {t(`views.${view}`)}
        </button>
      ))}
    </div>
  );
}

export function tabOf(view: View): string {
  return `tab-${view}`;
}

/** The page that a key leads to; null for keys that lead nowhere. */
function viewAfter(views: readonly View[], view: View, key: string): View | null {
  const at = views.indexOf(view);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + views.length, Home: 0, End: views.length - 1 }[key];
  return to === undefined ? null : (views[to % views.length] ?? null);
}
