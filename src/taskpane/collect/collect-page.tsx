/** 汇入: what it does, the files, how they differ from the workbook, and writing it. */
import { Button, makeStyles, ProgressBar, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { usePane, usePaneState } from "../shared/pane-context";
import type { CollectStep } from "../shared/collect-state";
import { CollectFiles } from "./collect-files";
import { CollectResult } from "./collect-result";
import { CollectTroubles } from "./collect-troubles";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  step: { minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function CollectPage(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { step, isSlow } = usePaneState((state) => state.collect);
  const isReading = step.kind === "reading" || step.kind === "stopping";
  return (
    <div className={styles.page}>
      {step.kind !== "compared" && (
        <>
          <h1 className={styles.title}>{t("collect.title")}</h1>
          <Text>{t("collect.intro")}</Text>
          <PurposeChoice isFixed={isReading} />
        </>
      )}
      {step.kind === "compared" && <CollectResult compared={step.compared} outcome={step.outcome} />}
      {isReading ? <Reading step={step} /> : <CollectFiles isAgain={step.kind === "compared"} />}
      {isSlow && (
        <Text size={200} className={styles.quiet}>
          {t("collect.slow")}
        </Text>
      )}
      {step.kind === "failed" && <CollectTroubles problem={step.problem} troubles={step.troubles} />}
    </div>
  );
}

function PurposeChoice({ isFixed }: { readonly isFixed: boolean }): ReactNode {
  const { t } = useTranslation();
  const { collecting } = usePane();
  const purpose = usePaneState((state) => state.collect.purpose);
  return (
    <RadioGroup
      value={purpose}
      disabled={isFixed}
      aria-label={t("collect.purpose.label")}
      onChange={(_, { value }) => collecting.setPurpose(value === "compare" ? "compare" : "write")}
    >
      <Radio value="write" label={t("collect.purpose.write")} />
      <Radio value="compare" label={t("collect.purpose.compare")} />
    </RadioGroup>
  );
}

function Reading({ step }: { readonly step: CollectStep }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { collecting } = usePane();
  const progress = step.kind === "reading" ? step.progress : null;
  return (
    <div role="status">
      <div className={styles.line}>
        <Text className={styles.step}>{stepText(step, t)}</Text>
        <Button size="small" disabled={step.kind === "stopping"} onClick={() => collecting.stop()}>
          {t("check.stop")}
        </Button>
      </div>
      {progress && progress.total > 1 ? (
        <ProgressBar aria-label={t("collect.progress")} value={progress.done} max={progress.total} />
      ) : (
        <ProgressBar aria-label={t("collect.progress")} />
      )}
    </div>
  );
}

function stepText(step: CollectStep, t: TFunction): string {
  if (step.kind !== "reading") return t("check.stopping");
  return step.file === null ? t("collect.readingOpen") : t("collect.readingFile", { file: step.file });
}
