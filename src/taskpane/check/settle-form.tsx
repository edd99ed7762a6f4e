/** The form for 说明 and 转办: what is filled in goes into 核实说明 as it stands here. */
import { Button, Checkbox, Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { isOpen, type Check } from "../../app/check";
import { reasonsFor } from "../../app/explanation-rows";
import { whyNotEnough } from "../../app/settle-in-host";
import type { Ask } from "../../core/rule/explained";
import type { Finding } from "../../core/rule/rule";
import { usePack, usePane } from "../shared/pane-context";
import type { Said } from "../shared/settling";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

type Props = {
  readonly finding: Finding;
  readonly check: Check;
  readonly ask: Exclude<Ask, "dismiss">;
  readonly isBusy: boolean;
  readonly close: () => void;
};

type Change = (parts: Partial<Said>) => void;

export function SettleForm({ finding, check, ask, isBusy, close }: Props): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { settling } = usePane();
  const pack = usePack();
  const others = sameRule(finding, check);
  const [said, setSaid] = useState<Said>({ ask, category: "", basis: "", by: settling.by, unit: "", due: "" });
  const [isTogether, setTogether] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const why = whyNotEnough(finding, { ...said, on: "" }, pack);
  const frame = useFirstField();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (why !== null || isBusy) return;
    void settling.say(isTogether ? [finding, ...others] : [finding], trimmed(said));
    close();
  };
  const change: Change = (parts) => setSaid({ ...said, ...parts });
  const message = isAsked && why !== null ? t(`settle.why.${why}`) : "";
  return (
    <form ref={frame} className={styles.form} onSubmit={submit} onKeyDown={(event) => closeOnEscape(event, close)}>
      {ask === "explain" ? (
        <ExplainFields finding={finding} said={said} message={message} change={change} />
      ) : (
        <HandOnFields said={said} message={message} change={change} />
      )}
      <Field label={t("settle.by")} size="small">
        <Input size="small" value={said.by} onChange={(_, { value }) => change({ by: value })} />
      </Field>
      {others.length > 0 && (
        <Checkbox
          size="medium"
          checked={isTogether}
          label={t("settle.together", { count: others.length })}
          onChange={(_, { checked }) => setTogether(checked === true)}
        />
      )}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabled={isBusy}>
          {t("settle.write")}
        </Button>
        <Button size="small" type="button" onClick={close}>
          {t("settle.cancel")}
        </Button>
      </div>
    </form>
  );
}

/** Open findings of the same rule and severity: one reason may hold for all of them (P18). */
function sameRule({ id, rule, severity }: Finding, check: Check): readonly Finding[] {
  return check.findings.filter(
    (other) =>
      other.id !== id && other.rule === rule && other.severity === severity && (isOpen(other) || severity === "notice"),
  );
}

function trimmed(said: Said): Said {
  const { ask, category, basis, by, unit, due } = said;
  return { ask, category, basis: basis.trim(), by: by.trim(), unit: unit.trim(), due };
}

function closeOnEscape(event: KeyboardEvent, close: () => void): void {
  if (event.key !== "Escape") return;
  event.stopPropagation();
  close();
}

// Whoever opened the form goes on typing in it.
function useFirstField() {
  const frame = useRef<HTMLFormElement>(null);
  useEffect(() => frame.current?.querySelector<HTMLElement>("select, input, textarea")?.focus(), []);
  return frame;
}

type FieldsProps = { readonly said: Said; readonly message: string; readonly change: Change };

function ExplainFields({ finding, said, message, change }: FieldsProps & { readonly finding: Finding }): ReactNode {
  const { t } = useTranslation();
  const pack = usePack();
  const offered = finding.explanation?.effect === "offered" || finding.explanation?.effect === "lapsed";
  const isFree = pack.reasons.some(({ name, freeText }) => freeText === true && name === said.category);
  return (
    <>
      <Field label={t("settle.category")} size="small">
        <Select size="small" value={said.category} onChange={(_, { value }) => change({ category: value })}>
          <option value="">{t("settle.choose")}</option>
          {reasonsFor(pack, finding.rule).map(({ code, name }) => (
            <option key={code} value={name} lang="zh-CN">
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={t("settle.basis")}
        size="small"
        hint={t(isFree ? "settle.basisFree" : "settle.basisHint")}
        {...(message === "" ? {} : { validationMessage: message, validationState: "error" as const })}
      >
        <Textarea size="small" rows={3} value={said.basis} onChange={(_, { value }) => change({ basis: value })} />
      </Field>
      {offered && finding.explanation && (
        <Button
          size="small"
          type="button"
          onClick={() =>
            change({ category: finding.explanation?.reason ?? "", basis: finding.explanation?.basis ?? "" })
          }
        >
          {t("settle.useOld")}
        </Button>
      )}
    </>
  );
}

function HandOnFields({ said, message, change }: FieldsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Field
        label={t("settle.unit")}
        size="small"
        hint={t("settle.unitHint")}
        {...(message === "" ? {} : { validationMessage: message, validationState: "error" as const })}
      >
        <Input size="small" value={said.unit} onChange={(_, { value }) => change({ unit: value })} />
      </Field>
      <Field label={t("settle.due")} size="small">
        <Input size="small" type="date" value={said.due} onChange={(_, { value }) => change({ due: value })} />
      </Field>
    </>
  );
}
