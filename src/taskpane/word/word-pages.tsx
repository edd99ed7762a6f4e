/** The pane in Word: its pages behind tabs, the source of the figures above them. */
import { makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { CheckView } from "../check/check-view";
import { Announcer } from "../shared/announcer";
import { ErrorBoundary } from "../shared/error-boundary";
import { PageTabs, tabOf } from "../shared/page-tabs";
import { usePaneState } from "../shared/pane-context";
import { WORD_VIEWS, type View } from "../shared/pane-state";
import { addDocumentWords } from "./document-words";
import { FinalPage } from "./final-page";
import { WordHelp } from "./help-page";
import { InsertPage } from "./insert-page";
import { ProofPage } from "./proof-page";
import { SourceBar } from "./source-bar";
import { TracePage } from "./trace-page";
import { UpdatePage } from "./update-page";
import { WordContext, type WordPane } from "./word-context";

const useStyles = makeStyles({
  view: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
});

const PAGES: Readonly<Partial<Record<View, () => ReactNode>>> = {
  update: UpdatePage,
  insert: InsertPage,
  proof: ProofPage,
  trace: TracePage,
  check: CheckView,
  final: FinalPage,
  help: WordHelp,
};

export function WordPages({ word }: { readonly word: WordPane }): ReactNode {
  const { i18n } = useTranslation();
  // Before any page asks for one of them.
  useState(() => addDocumentWords(i18n));
  const styles = useStyles();
  const view = usePaneState((state) => state.view);
  const Page = PAGES[view] ?? UpdatePage;
  return (
    <WordContext.Provider value={word}>
      <PageTabs views={WORD_VIEWS} />
      <SourceBar />
      <div id="page" role="tabpanel" aria-labelledby={tabOf(view)} className={styles.view}>
        <ErrorBoundary key={view}>
          <Page />
        </ErrorBoundary>
      </div>
      <Announcer />
    </WordContext.Provider>
  );
}
