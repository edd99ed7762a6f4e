/** 报告: what the draft line will say and why, the whole text with its sources, and the button that writes the draft. */
import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { DocumentTextRegular } from "@fluentui/react-icons";
import { useMemo, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Check } from "../../app/check";
import { usePane, usePaneState } from "../shared/pane-context";
import { DraftReasonsBox } from "./draft-reasons";
import { DraftResult } from "./draft-result";
import { NarrativeText } from "./narrative-text";
import { NotYet } from "./not-yet";
import { OutOfDate } from "./out-of-date";
import type { BoundSpan } from "./report-facts";
import { SpanSource } from "./span-source";
import { WayBack } from "./way-back";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  page: { overflowY: "auto", flexGrow: 1, minHeight: 0 },
});

export function ReportView(): ReactNode {
  const { t } = useTranslation();
  const checked = usePaneState((state) => state.checked);
  return checked ? <Report check={checked.check} /> : <NotYet text={t("report.noCheck")} />;
}

function Report({ check }: { readonly check: Check }): ReactNode {
  const styles = useStyles();
  const [span, setSpan] = useState<BoundSpan | null>(null);
  const text = useMemo(() => <NarrativeText check={check} point={setSpan} />, [check]);
  return (
    <>
      <DraftBar />
      <DraftResult />
      <div className={styles.page}>
        <OutOfDate />
        <DraftReasonsBox check={check} />
        {text}
      </div>
      <SpanSource span={span} check={check} />
      <WayBack />
    </>
  );
}

function DraftBar(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { drafting } = usePane();
  const isWriting = usePaneState(({ draft }) => draft.kind === "writing");
  return (
    <div className={styles.bar}>
      <h1 className={styles.title}>{t("report.title")}</h1>
      <Button
        appearance="primary"
        disabledFocusable={isWriting}
        icon={isWriting ? <Spinner size="tiny" /> : <DocumentTextRegular />}
        onClick={() => void drafting.start()}
      >
        {t(isWriting ? "report.writing" : "report.draft")}
      </Button>
    </div>
  );
}
