/** 取数说明 (P7): a paragraph on where a figure comes from, made on demand, shown and copied in one click. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Check } from "../../app/check";
import { usePack } from "../shared/pane-context";
import { useCopying } from "../shared/use-copying";

const useStyles = makeStyles({
  note: { margin: "4px 0" },
  text: {
    margin: "4px 0 0",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
    userSelect: "text",
  },
  told: { marginLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
});

// What explains reads every row of a ledger, and most visits do without it.
const engine = () => import("../../app/explain-figure");

type Note = { readonly check: Check; readonly text: string | "failed" };

export function FigureNote({ figure, check }: { readonly figure: string; readonly check: Check }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const pack = usePack();
  const copying = useCopying();
  const [note, setNote] = useState<Note | null>(null);
  const tell = async (): Promise<void> => {
    try {
      const { tellFigure } = await engine();
      const text = tellFigure(figure, check, pack)?.paragraph ?? "";
      setNote({ check, text });
      copying.copy(text);
    } catch {
      setNote({ check, text: "failed" });
    }
  };
  // After another check the paragraph would speak of numbers that are gone.
  const shown = note?.check === check ? note.text : null;
  const told = shown === null || shown === "failed" ? "idle" : copying.state;
  return (
    <div className={styles.note}>
      <Button size="small" onClick={() => void tell()}>
        {t("figures.note")}
      </Button>
      <span className={styles.told} aria-live="polite">
        {shown === "failed" && t("figures.noteFailed")}
        {told === "copied" && t("figures.noteCopied")}
        {told === "refused" && t("figures.noteRefused")}
      </span>
      {shown !== null && shown !== "failed" && (
        <p className={styles.text} lang="zh-CN" tabIndex={0} aria-label={t("figures.note")}>
          {shown}
        </p>
      )}
    </div>
  );
}
