/** A figure's card: its value, its target, its growth over last year, its as-of day, and what it was computed from. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import type { i18n, TFunction } from "i18next";
import { useId, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Check } from "../../app/check";
import { round, roundTrimmed } from "../../core/base/rounding";
import type { Change } from "../../core/indicator/change";
import { describeMissing } from "../../text/zh/missing";
import { usePack } from "../shared/pane-context";
import { showDate, showPeriod } from "../shared/show-date";
import type { FigureCard } from "./figure-cards";
import { FigureSource } from "./figure-source";
import { TargetState } from "./target-item";

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  line: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalM },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", lineHeight: "21px" },
  value: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  quiet: {
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    color: tokens.colorNeutralForeground3,
  },
  more: { flexShrink: 0, marginRight: "-6px" },
});

export function FigureItem({ card, check }: { readonly card: FigureCard; readonly check: Check }): ReactNode {
  const { t, i18n } = useTranslation();
  const styles = useStyles();
  const pack = usePack();
  const [isOpen, setOpen] = useState(false);
  const source = useId();
  const { figure, display } = card;
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <span className={styles.name}>{figure.name}</span>
        <span className={styles.value}>{display ?? "—"}</span>
      </div>
      {card.targets.map((line) => (
        <TargetState key={line.target.row} line={line} />
      ))}
      <div className={styles.line}>
        <span className={styles.quiet}>
          {figure.value.kind === "missing" ? (
            <span lang="zh-CN">{t("figures.missing", { why: describeMissing(figure.value.why, pack) })}</span>
          ) : (
            [timeText(card, i18n), ...baseTexts(card, t), card.printed ? "" : t("figures.notPrinted")]
              .filter((text) => text !== "")
              .join(" · ")
          )}
        </span>
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-expanded={isOpen}
          aria-controls={source}
          aria-label={`${figure.name} ${t("report.source")}`}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      <div id={source} hidden={!isOpen}>
        {isOpen && <FigureSource card={card} check={check} />}
      </div>
    </li>
  );
}

function timeText({ figure: { basis, period, asOf } }: FigureCard, { t, language }: i18n): string {
  if (basis === "stock") return t("figures.asOf", { date: showDate(asOf, language) });
  if (basis === "year") return t("figures.yearOf", { year: period.to.slice(0, 4) });
  return showPeriod(period, language);
}

function baseTexts({ base, figure }: FigureCard, t: TFunction): readonly string[] {
  if (!base || base.display === null) return [];
  const shown = t(figure.basis === "stock" ? "figures.baseStock" : "figures.base", { display: base.display });
  const from = t(`figures.baseFrom.${sourceOf(base.source)}`);
  return [from === "" ? shown : `${shown}（${from}）`, changeText(base.change, t)];
}

const SOURCES = ["register", "snapshot", "history", "target", "ledger"] as const;

function sourceOf(source: string): (typeof SOURCES)[number] | "none" {
  return SOURCES.find((known) => known === source) ?? "none";
}

function changeText(change: Change, t: TFunction): string {
  switch (change.kind) {
    case "no-base":
    case "no-current":
      return "";
    case "up":
    case "down":
      return t(`figures.change.${change.kind}`, { percent: round(change.percent, 1) });
    case "up-times":
      return t("figures.change.up-times", { times: roundTrimmed(change.times, 2) });
    case "up-pp":
    case "down-pp":
      return t(`figures.change.${change.kind}`, { points: roundTrimmed(change.difference, 2) });
    default:
      return t(`figures.change.${change.kind}`);
  }
}
