/** 以审定数为准 (P8): who says so and why, before the number goes into 外部数据登记表. */
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { useWord } from "./word-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, width: "100%" },
});

export function AdoptForm({ figure, text }: { readonly figure: string; readonly text: string }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { linking } = useWord();
  const [by, setBy] = useState("");
  const [reason, setReason] = useState("");
  const isComplete = by.trim() !== "" && reason.trim() !== "";
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (isComplete) void linking.adopt({ figure, text, by: by.trim(), reason: reason.trim() });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={t("word.update.adoptBy")} size="small" required>
        <Input size="small" value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <Field label={t("word.update.adoptReason")} size="small" required hint={t("word.update.adoptWhy", { text })}>
        <Input size="small" value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Button type="submit" size="small" appearance="primary" disabled={!isComplete}>
        {t("word.update.adoptNow")}
      </Button>
    </form>
  );
}
