/** What becomes of last year's numbers: each match with its value of this year, and what stays with the reason. */
import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { StartJson } from "../../../app/wire/start-json";
import { useDraftTools } from "./draft-context";
import { useDraftStyles } from "./draft-look";
import type { LastYears } from "./from-state";

const useStyles = makeStyles({
  below: { paddingLeft: "36px", marginTop: "-4px" },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

export function FromMatches({ last }: { readonly last: LastYears }): ReactNode {
  const { t } = useTranslation();
  const looks = useDraftStyles();
  const { matches, kept, years, rebound, words, documentYear, year } = last.told;
  const rolled = years.filter(({ now }) => now !== null);
  const declined = matches.filter(({ number }) => last.declined.has(number)).length;
  const counts = { matches: matches.length - declined, kept: kept.length + declined, years: rolled.length };
  return (
    <>
      <p className={looks.line} role="status">
        {t("draft.from.counts", { before: documentYear, year, ...counts })}
      </p>
      {last.lost > 0 && <p className={looks.line}>{t("draft.from.lost", { count: last.lost })}</p>}
      {matches.length + rebound.length === 0 && <p className={looks.line}>{t("draft.from.none")}</p>}
      <Fold title={t("draft.from.matches", { count: matches.length })} isOpen>
        {matches.map((match) => (
          <MatchEntry key={match.number} match={match} isDeclined={last.declined.has(match.number)} />
        ))}
      </Fold>
      <Fold title={t("draft.from.words", { count: words.length })} isOpen>
        {words.map(({ message, at }, index) => (
          <Line key={index} text={message} of={at.map(({ where }) => where.name).join("、")} isChinese />
        ))}
      </Fold>
      <StayedAndMoved told={last.told} />
    </>
  );
}

function StayedAndMoved({ told: { kept, years, rebound } }: { readonly told: StartJson }): ReactNode {
  const { t } = useTranslation();
  const rolled = years.filter(({ now }) => now !== null);
  const dates = years.filter(({ now }) => now === null);
  return (
    <>
      <Fold title={t("draft.from.kept", { count: kept.length })}>
        {kept.map((one, index) => (
          <KeptEntry key={index} kept={one} />
        ))}
      </Fold>
      <Fold title={t("draft.from.rebound", { count: rebound.length })}>
        {rebound.map(({ was, now, where }, index) => (
          <Line
            key={index}
            text={now === null ? t("draft.from.gone", { was }) : t("draft.from.arrow", { was, now })}
            of={where.name}
          />
        ))}
      </Fold>
      <Fold title={t("draft.from.years", { count: rolled.length })}>
        {rolled.map(({ was, now, where }, index) => (
          <Line key={index} text={t("draft.from.arrow", { was, now: now ?? "" })} of={where.name} />
        ))}
      </Fold>
      <Fold title={t("draft.from.dates", { count: dates.length })}>
        {dates.map(({ quote, where }, index) => (
          <Line key={index} text={quote} of={where.name} isChinese />
        ))}
      </Fold>
    </>
  );
}

/** Entries drawn at once: a long document has hundreds of numbers. */
const STEP = 40;

type FoldProps = { readonly title: string; readonly isOpen?: boolean; readonly children: readonly ReactNode[] };

function Fold({ title, isOpen = false, children }: FoldProps): ReactNode {
  const { t } = useTranslation();
  const looks = useDraftStyles();
  const [most, setMost] = useState(STEP);
  if (children.length === 0) return null;
  const rest = children.length - most;
  return (
    <details open={isOpen}>
      <summary className={mergeClasses(looks.summary, looks.line)}>{title}</summary>
      <ul className={looks.list}>{children.slice(0, most)}</ul>
      {rest > 0 && (
        <Button size="small" appearance="transparent" onClick={() => setMost(most + 5 * STEP)}>
          {t("detail.more", { count: rest })}
        </Button>
      )}
    </details>
  );
}

type MatchProps = { readonly match: StartJson["matches"][number]; readonly isDeclined: boolean };

function MatchEntry({ match, isDeclined }: MatchProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const looks = useDraftStyles();
  const { desk } = useDraftTools();
  const { number, was, now, where, quote, otherBase, rough } = match;
  return (
    <li className={looks.entry} data-match={number}>
      <Checkbox
        checked={!isDeclined}
        label={<span lang="zh-CN">{t("draft.from.arrow", { was, now })}</span>}
        onChange={(_, { checked }) => desk.starting.accept(number, checked === true)}
      />
      <div className={styles.below}>
        <p className={mergeClasses(looks.line, looks.quiet)} lang="zh-CN">
          {t("draft.from.of", { names: namesOf(match.figures), where: where.name })}
        </p>
        {quote !== was && (
          <p className={mergeClasses(looks.line, looks.quiet)} lang="zh-CN">
            {quote}
          </p>
        )}
        {isDeclined && <p className={looks.line}>{t("draft.from.declined", { was })}</p>}
        {otherBase !== null && (
          <p className={mergeClasses(looks.line, styles.warning)}>{t("draft.from.otherBase", { base: otherBase })}</p>
        )}
        {rough && <p className={mergeClasses(looks.line, styles.warning)}>{t("draft.from.rough")}</p>}
      </div>
    </li>
  );
}

function KeptEntry({ kept }: { readonly kept: StartJson["kept"][number] }): ReactNode {
  const { t } = useTranslation();
  const { was, why, where, figures, quote } = kept;
  const names = figures.length > 0 ? `：${namesOf(figures)}` : "";
  return <Line text={`${was}【上年数】 — ${t(`draft.from.why.${why}`)}${names}`} of={`${where.name} ${quote}`} />;
}

function namesOf(figures: StartJson["kept"][number]["figures"]): string {
  return figures.map(({ name }) => name).join("、");
}

type LineProps = { readonly text: string; readonly of: string; readonly isChinese?: boolean };

function Line({ text, of, isChinese = false }: LineProps): ReactNode {
  const looks = useDraftStyles();
  return (
    <li className={looks.entry}>
      <p className={looks.line} {...(isChinese ? { lang: "zh-CN" } : {})}>
        {text}
      </p>
      <p className={mergeClasses(looks.line, looks.quiet)} lang="zh-CN">
        {of}
      </p>
    </li>
  );
}
