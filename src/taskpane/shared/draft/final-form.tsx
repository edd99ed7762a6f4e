/** 定稿: what stands against it, and going out all the same with a name and a reason (P11); few firms are told before (P23). */
import type { TFunction } from "i18next";
import { Button, Field, Input, mergeClasses, MessageBar, MessageBarBody, Textarea } from "@fluentui/react-components";
import { useState, type ReactNode, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { useDraftState, useDraftTools } from "./draft-context";
import { useDraftStyles } from "./draft-look";
import type { Release, Worded } from "./draft-state";

export function FinalForm(): ReactNode {
  const { t } = useTranslation();
  const looks = useDraftStyles();
  const { desk, check } = useDraftTools();
  const worded = useDraftState(desk, (state) => state.worded);
  return (
    <details>
      <summary className={mergeClasses(looks.summary, looks.title)}>{t("draft.final.title")}</summary>
      {worded?.of === check && <Finishing worded={worded} />}
    </details>
  );
}

function Finishing({ worded }: { readonly worded: Worded }): ReactNode {
  const { t } = useTranslation();
  const looks = useDraftStyles();
  const { isWriting } = useDraftTools();
  const isOpen = countOf(worded) > 0;
  // A 自评表 goes out with nothing open, or not at all.
  const isRefused = isOpen && worded.choices.kind === "self";
  const { submit, isLacking } = useRelease(worded);
  return (
    <form className={looks.part} onSubmit={submit}>
      <p className={looks.line}>{openText(worded, t)}</p>
      {worded.thin.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={looks.wrap}>
            {t("draft.final.thin", { names: worded.thin.join("、") })}
          </MessageBarBody>
        </MessageBar>
      )}
      {isOpen && !isRefused && <AnsweringFields isLacking={isLacking} />}
      {!isRefused && <RecipientField />}
      <div className={looks.buttons}>
        <Button size="small" type="submit" disabled={isWriting || isRefused}>
          {t(isOpen && !isRefused ? "draft.final.withProblems" : "draft.final.make")}
        </Button>
      </div>
      <p className={mergeClasses(looks.line, looks.quiet)}>{t("draft.final.kept")}</p>
    </form>
  );
}

/** Letting it go out as typed; `isLacking` once somebody tried without name or reason. */
function useRelease(worded: Worded) {
  const { desk, check, handOver } = useDraftTools();
  const [isAsked, setAsked] = useState(false);
  const { by, reason, recipient } = useDraftState(desk, (state) => state.release);
  const isOpen = countOf(worded) > 0;
  const answering = isOpen ? { by: by.trim(), reason: reason.trim() } : null;
  const isComplete = answering === null || (answering.by !== "" && answering.reason !== "");
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(!isComplete);
    const writing = { stage: "final", answering, recipient: recipient.trim() } as const;
    if (isComplete) void handOver(() => desk.write(check, writing));
  };
  return { submit, isLacking: isAsked && !isComplete };
}

function countOf({ open: { mandatory, verify, gaps } }: Worded): number {
  return mandatory + verify + gaps.length;
}

function openText(worded: Worded, t: TFunction): string {
  const { mandatory, verify, gaps } = worded.open;
  if (countOf(worded) === 0) return t("draft.final.clear");
  const counts = { mandatory, verify, gaps: gaps.length };
  return worded.choices.kind === "self" ? t("draft.final.selfOpen", counts) : t("draft.final.open", counts);
}

function useTyping(): { readonly release: Release; readonly type: (parts: Partial<Release>) => void } {
  const { desk } = useDraftTools();
  const release = useDraftState(desk, (state) => state.release);
  return { release, type: (parts) => desk.store.change({ release: { ...release, ...parts } }) };
}

function AnsweringFields({ isLacking }: { readonly isLacking: boolean }): ReactNode {
  const { t } = useTranslation();
  const { release, type } = useTyping();
  const lacking = isLacking ? { validationMessage: t("draft.final.need"), validationState: "error" as const } : {};
  return (
    <>
      <Field label={t("draft.final.by")} size="small">
        <Input size="small" value={release.by} onChange={(_, { value }) => type({ by: value })} />
      </Field>
      <Field label={t("draft.final.reason")} size="small" {...lacking}>
        <Textarea size="small" rows={2} value={release.reason} onChange={(_, { value }) => type({ reason: value })} />
      </Field>
    </>
  );
}

function RecipientField(): ReactNode {
  const { t } = useTranslation();
  const { release, type } = useTyping();
  return (
    <Field label={t("draft.final.recipient")} size="small">
      <Input size="small" value={release.recipient} onChange={(_, { value }) => type({ recipient: value })} />
    </Field>
  );
}
