/** The pane: its pages behind tabs, in the host's theme and the person's language. */
import { FluentProvider, makeStyles, RendererProvider, tokens, type GriffelRenderer } from "@fluentui/react-components";
import type { i18n } from "i18next";
import { useMemo, useSyncExternalStore, type ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { CollectView } from "./collect/collect-view";
import { CheckView } from "./check/check-view";
import { FiguresView } from "./figures/figures-view";
import { ReportView } from "./report/report-view";
import { Announcer } from "./shared/announcer";
import { ErrorBoundary } from "./shared/error-boundary";
import { HelpView } from "./shared/help-view";
import { PageTabs, tabOf } from "./shared/page-tabs";
import { PaneContext, usePaneState, type Pane } from "./shared/pane-context";
import type { View } from "./shared/pane-state";
import { themeOf, type ThemePort } from "./shared/theme";

const useStyles = makeStyles({
  root: { height: "100%", backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
  pane: { display: "flex", flexDirection: "column", height: "100%", minWidth: 0, minHeight: 0, position: "relative" },
  view: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
});

type Props = {
  readonly pane: Omit<Pane, "switchLanguage">;
  readonly theme: ThemePort;
  readonly languages: i18n;
  /** Its style elements carry the page's nonce. */
  readonly renderer: GriffelRenderer;
  /** The page for hosts other than Excel; its own pages otherwise. */
  readonly instead?: ReactNode;
};

export function App(props: Props): ReactNode {
  return (
    <RendererProvider renderer={props.renderer}>
      <Themed {...props} />
    </RendererProvider>
  );
}

// Below the renderer: styles made above it would lack the nonce.
function Themed({ pane, theme, languages, instead }: Props): ReactNode {
  const styles = useStyles();
  const name = useSyncExternalStore(
    (changed) => theme.onChange(changed),
    () => theme.current(),
  );
  const parts = useMemo<Pane>(
    () => ({ ...pane, switchLanguage: (language) => void languages.changeLanguage(language) }),
    [pane, languages],
  );
  return (
    <FluentProvider theme={themeOf(name)} className={styles.root}>
      <I18nextProvider i18n={languages}>
        <PaneContext.Provider value={parts}>
          <div className={styles.pane}>{instead ?? <Pages />}</div>
        </PaneContext.Provider>
      </I18nextProvider>
    </FluentProvider>
  );
}

const PAGES: Readonly<Partial<Record<View, () => ReactNode>>> = {
  check: CheckView,
  figures: FiguresView,
  report: ReportView,
  collect: CollectView,
  help: HelpView,
};

function Pages(): ReactNode {
  const styles = useStyles();
  const view = usePaneState((state) => state.view);
  const Page = PAGES[view] ?? CheckView;
  return (
    <>
      <PageTabs />
      <div id="page" role="tabpanel" aria-labelledby={tabOf(view)} className={styles.view}>
        <ErrorBoundary key={view}>
          <Page />
        </ErrorBoundary>
      </div>
      <Announcer />
    </>
  );
}
