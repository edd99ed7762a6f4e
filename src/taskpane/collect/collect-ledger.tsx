/** One ledger: how ours and theirs differ, in one line and then row by row, and what of it is not written. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { TFunction } from "i18next";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { LedgerPlan } from "../../app/collect/plan-ledger";
import type { ReadList } from "../../app/collect/find-lists";
import type { Purpose } from "../shared/collect-state";
import { usePack } from "../shared/pane-context";
import { CollectRows } from "./collect-rows";
import { ledgerName } from "../shared/names";
import { rowSections, sectionsText } from "./collect-sections";

const useStyles = makeStyles({
  ledger: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  remark: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  copy: { alignSelf: "flex-start" },
});

type Props = { readonly plan: LedgerPlan; readonly lists: readonly ReadList[]; readonly purpose: Purpose };

export function CollectLedger({ plan, lists, purpose }: Props): ReactNode {
  const { t, i18n } = useTranslation();
  const styles = useStyles();
  const pack = usePack();
  const { comparison } = plan;
  const { schema, ours, theirs } = comparison;
  const only = whose(lists);
  const name = ledgerName(pack, schema.id, i18n);
  const line = t("collect.difference", {
    ours,
    theirs,
    gap: Math.abs(ours - theirs),
    whose: only === null ? t("collect.theirs") : t("collect.whose", { name: only }),
  });
  const sections = rowSections(plan, purpose, t);
  return (
    <section className={styles.ledger} aria-label={name}>
      <h2 className={styles.name}>{name}</h2>
      <Text>{line}</Text>
      <Text size={200}>{t("collect.sameRows", { count: comparison.same })}</Text>
      {schema.confidential === true && <span className={styles.remark}>{t("collect.confidential")}</span>}
      {sections.map((section) => (
        <CollectRows key={section.kind} section={section} />
      ))}
      {remarks(plan, purpose, t).map((remark) => (
        <span key={remark} className={styles.remark}>
          {remark}
        </span>
      ))}
      {purpose === "compare" && schema.confidential !== true && (
        <CopyButton text={[`${name}：${line}`, ...sectionsText(sections)].join("\n")} />
      )}
    </section>
  );
}

/** 市场监管局.xlsx alone is whom the list is from; several files are just theirs. */
function whose(lists: readonly ReadList[]): string | null {
  const [only, second] = lists;
  return only && !second ? only.name.replace(/\.[A-Za-z]+$/u, "") : null;
}

function remarks(plan: LedgerPlan, purpose: Purpose, t: TFunction): readonly string[] {
  const { repeated } = plan.comparison;
  const told = repeated > 0 ? [t("collect.repeated", { count: repeated })] : [];
  return purpose === "write" ? [...told, ...writingRemarks(plan, t)] : told;
}

function writingRemarks(
  { comparison: { kept }, lacking, refused, inserts, blocked }: LedgerPlan,
  t: TFunction,
): string[] {
  const columns = lacking.map(({ name }) => name).join("、");
  const told = [
    kept > 0 && t("collect.kept", { count: kept }),
    columns !== "" && t("collect.lacking", { columns }),
    refused !== null && t(`collect.refused.${refused}`),
    blocked.length > 0 && t("collect.blockedCount", { count: blocked.length }),
    inserts && t("collect.inserts"),
  ];
  return told.filter((remark) => remark !== false);
}

// Frames of Office often may not use the clipboard: then the text is shown to be selected by hand.
function CopyButton({ text }: { readonly text: string }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  const copy = (): void => {
    const { clipboard } = navigator as { readonly clipboard?: Clipboard };
    if (!clipboard) setState("refused");
    else
      clipboard.writeText(text).then(
        () => setState("copied"),
        () => setState("refused"),
      );
  };
  return (
    <>
      <Button size="small" className={styles.copy} onClick={copy}>
        {t(state === "copied" ? "problem.copied" : "collect.copy")}
      </Button>
      {state === "refused" && (
        <textarea readOnly rows={4} value={text} aria-label={t("problem.copyFailed")} lang="zh-CN" />
      )}
    </>
  );
}
