/** 起草选项: a panel that says in one line what is chosen and opens for choosing; closed, it costs the page nothing. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "../problem-notice";
import { thrownProblem } from "../thrown-problem";
import type { PaneProblem } from "../pane-problem";
import { useDraftState, useDraftTools } from "./draft-context";
import { useDraftStyles } from "./draft-look";
import { toldChoices } from "./told-choices";

const useStyles = makeStyles({
  box: {
    margin: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  name: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  chosen: { display: "block", paddingLeft: "14px" },
  body: { marginTop: tokens.spacingVerticalM },
});

export function DraftOptions(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const looks = useDraftStyles();
  const { desk } = useDraftTools();
  const isOpen = useDraftState(desk, (state) => state.isOpen);
  const choices = useDraftState(desk, (state) => state.choices);
  const from = useDraftState(desk, (state) => state.from);
  const problem = useDraftState(desk, (state) => state.problem);
  return (
    <>
      <section className={styles.box} aria-label={t("draft.panel")}>
        <details open={isOpen} onToggle={({ currentTarget: { open } }) => desk.store.change({ isOpen: open })}>
          <summary className={looks.summary}>
            <span className={styles.name}>{t("draft.panel")}</span>
            <span className={mergeClasses(looks.line, looks.quiet, styles.chosen)}>
              {toldChoices({ choices, from }, t)}
            </span>
          </summary>
          <div className={styles.body}>{isOpen && <Body />}</div>
        </details>
      </section>
      {problem && <ProblemNotice problem={problem} />}
      <DroppedNotice />
    </>
  );
}

type Loaded = { readonly Panel: () => ReactNode };

const load = (): Promise<Loaded> => import("./options-panel").then(({ OptionsPanel }) => ({ Panel: OptionsPanel }));

function Body(): ReactNode {
  const { t } = useTranslation();
  const looks = useDraftStyles();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [problem, setProblem] = useState<PaneProblem | null>(null);
  const fetch = (): void => {
    setProblem(null);
    load().then(setLoaded, (thrown: unknown) => setProblem(thrownProblem(thrown)));
  };
  useEffect(fetch, []);
  if (problem) return <ProblemNotice problem={problem} retry={fetch} />;
  return loaded ? <loaded.Panel /> : <p className={looks.line}>{t("draft.loading")}</p>;
}

/** Choices that a renewed check no longer bears out. */
function DroppedNotice(): ReactNode {
  const { t } = useTranslation();
  const looks = useDraftStyles();
  const { desk } = useDraftTools();
  const dropped = useDraftState(desk, (state) => state.dropped);
  if (dropped.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody className={looks.wrap}>
        <MessageBarTitle>{t("draft.dropped.title")}</MessageBarTitle>
        {dropped.map(({ kind, words }) => (
          <p key={`${kind} ${words}`} className={looks.line}>
            {t(`draft.dropped.${kind}`, { words })}
          </p>
        ))}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => desk.store.change({ dropped: [] })}>
          {t("draft.dropped.dismiss")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
