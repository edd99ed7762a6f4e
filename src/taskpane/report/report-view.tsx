/** 报告: what is chosen of the draft, what its line will say and why, the whole text with its sources, and the button that writes it. */
import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { DocumentTextRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Check } from "../../app/check";
import { DraftContext, useDraftState, type DraftTools } from "../shared/draft/draft-context";
import { DraftOptions } from "../shared/draft/draft-options";
import { stageOf } from "../shared/draft/told-choices";
import { useShown } from "../shared/draft/use-shown";
import { usePane, usePaneState } from "../shared/pane-context";
import { CellLinks } from "../shared/cell-links";
import { DraftReasonsBox } from "./draft-reasons";
import { DraftResult } from "./draft-result";
import { NarrativeText } from "./narrative-text";
import { NotYet } from "../shared/not-yet";
import { OutOfDate } from "../shared/out-of-date";
import { SpanSource } from "./span-source";
import { usePointing } from "./use-pointing";
import { WayBack } from "../shared/way-back";

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
  const tools = useTools(check);
  const shown = useShown(tools.desk, check);
  const pointing = usePointing(shown);
  const { point, open } = pointing;
  const text = useMemo(() => <NarrativeText check={shown} point={point} open={open} />, [shown, point, open]);
  return (
    <DraftContext.Provider value={tools}>
      <DraftBar />
      <DraftResult />
      <div className={styles.page}>
        <OutOfDate />
        <DraftOptions />
        <DraftReasonsBox check={shown} />
        {text}
      </div>
      <SpanSource pointing={pointing} check={shown} />
      <WayBack />
    </DraftContext.Provider>
  );
}

function useTools(check: Check): DraftTools {
  const { desk, drafting } = usePane();
  const isWriting = usePaneState(({ draft }) => draft.kind === "writing");
  useEffect(() => void desk.follow(check), [desk, check]);
  return useMemo(
    () => ({
      ...{ desk, check, isWriting },
      handOver: (make) => drafting.handOver(make),
      cells: (cells) => <CellLinks cells={cells} />,
    }),
    [desk, drafting, check, isWriting],
  );
}

function DraftBar(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { desk, drafting } = usePane();
  const isWriting = usePaneState(({ draft }) => draft.kind === "writing");
  const choices = useDraftState(desk, (state) => state.choices);
  return (
    <div className={styles.bar}>
      <h1 className={styles.title}>{t("report.title")}</h1>
      <Button
        appearance="primary"
        disabledFocusable={isWriting}
        icon={isWriting ? <Spinner size="tiny" /> : <DocumentTextRegular />}
        onClick={() => void drafting.start()}
      >
        {isWriting ? t("report.writing") : t("draft.make", { stage: stageOf(choices, t) })}
      </Button>
    </div>
  );
}
