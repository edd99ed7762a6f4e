/** 定稿: the stage the draft line names, the clean copy with what the bureau keeps of it, and what changed since it was sent. */
import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  ToggleButton,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Check } from "../../app/check";
import { thinFigures } from "../../app/thin-figures";
import { NOTHING_WANTED, STAGE_WORDS, type StageWord } from "../../core/narrative/wanted";
import { usePaneState } from "../shared/pane-context";
import { FinishResult } from "./finish-result";
import { SinceSection } from "./since-section";
import { useFinalState, useWord, useWordState } from "./word-context";
import type { DocumentState } from "./word-state";
import { WrittenNotice } from "./written-notice";

const useStyles = makeStyles({
  page: { overflowY: "auto", flexGrow: 1, minHeight: 0 },
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0, lineHeight: "20px" },
  body: { whiteSpace: "normal", paddingBlock: tokens.spacingVerticalXS },
});

export function FinalPage(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const checked = usePaneState((state) => state.checked);
  if (!checked) return <p className={styles.section}>{t("word.final.noWorkbook")}</p>;
  return (
    <div className={styles.page} tabIndex={0} role="region" aria-label={t("views.final")}>
      <WrittenNotice />
      <StageSection />
      <FinishSection check={checked.check} />
      <SinceSection />
    </div>
  );
}

function StageSection(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { linking } = useWord();
  const isWriting = useWordState(({ written }) => written.kind === "writing");
  const current = useWordState(({ document }) => stageNamed(document));
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t("word.final.stage")}</h2>
      <p className={styles.text}>{t("word.final.stageWhy")}</p>
      <div className={styles.row}>
        {STAGE_WORDS.map((stage) => (
          <ToggleButton
            key={stage}
            size="small"
            checked={stage === current}
            disabled={isWriting}
            onClick={() => void linking.setStage(stage)}
          >
            {stage}
          </ToggleButton>
        ))}
      </div>
    </section>
  );
}

/** The stage that the draft line names; null where no report is read, or none that is still a draft. */
function stageNamed(document: DocumentState): StageWord | null {
  if (document.kind !== "pending") return null;
  const { wanted, answering } = document.pending.refreshed.stored;
  return answering ? null : (wanted ?? NOTHING_WANTED).stage;
}

function FinishSection({ check }: { readonly check: Check }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { finalising } = useWord();
  const [recipient, setRecipient] = useState("");
  const isWorking = useFinalState(({ finishing }) => finishing.kind === "working");
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t("word.final.clean")}</h2>
      <p className={styles.text}>{t("word.final.cleanWhy")}</p>
      <BeforeRelease check={check} />
      <Field label={t("word.final.recipient")} size="small">
        <Input size="small" value={recipient} onChange={(_, { value }) => setRecipient(value)} />
      </Field>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={isWorking}
          {...(isWorking ? { icon: <Spinner size="tiny" /> } : {})}
          onClick={() => void finalising.finish(recipient.trim(), null)}
        >
          {t("word.final.make")}
        </Button>
        <Button disabled={isWorking} onClick={() => void finalising.markAsSent(recipient.trim())}>
          {t("word.final.mark")}
        </Button>
      </div>
      <FinishResult answer={(answering) => void finalising.finish(recipient.trim(), answering)} />
    </section>
  );
}

/** What is to be looked at before the report goes out: figures not taken over yet, and sums over few firms (P23). */
function BeforeRelease({ check }: { readonly check: Check }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const thin = useMemo(() => thinFigures(check), [check]);
  const pending = useWordState(({ document }) => (document.kind === "pending" ? document.list.count : 0));
  return (
    <>
      {pending > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>{t("word.final.pending", { count: pending })}</MessageBarBody>
        </MessageBar>
      )}
      {thin.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>
            <Text size={200}>{t("word.final.thin", { names: thin.join("、") })}</Text>
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
