/** The parts of the page 核对: linked figures by state, words against numbers, numbers that nobody linked. */
import { Badge, Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { LinkRegular } from "@fluentui/react-icons";
import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { LinkOffer } from "../../app/open-report/link-offers";
import type { ProofFigure, ProofFinding, ProofList, ProofNumber } from "../../app/open-report/proof-list";
import type { BoundState } from "../../core/proofreading/bound-figures";
import { useGoTo } from "../shared/pane-context";
import { ProofFold, ProofItems } from "./proof-fold";
import { ProofRow } from "./proof-row";
import { useProofState, useWord } from "./word-context";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  title: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  group: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  note: { margin: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground2 },
  name: { fontWeight: tokens.fontWeightSemibold },
});

const WRONG: readonly BoundState[] = ["stale", "edited", "broken", "unknown"];

export function FiguresSection({ list }: { readonly list: ProofList }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const goTo = useGoTo();
  const { figures, marks } = list;
  const of = (state: BoundState): readonly ProofFigure[] => figures.filter((figure) => figure.state === state);
  if (figures.length === 0) return null;
  const hasStale = list.against === "workbook" && of("stale").length > 0;
  return (
    <section>
      <div className={styles.head}>
        <h2 className={styles.title}>{t("proof.figures", { count: figures.length })}</h2>
        {hasStale && (
          <Button size="small" onClick={() => goTo("update")}>
            {t("proof.toUpdate")}
          </Button>
        )}
      </div>
      {WRONG.map((state) => {
        const items = of(state);
        if (items.length === 0) return null;
        return (
          <div key={state} data-state={state}>
            <h3 className={styles.group}>
              {t("proof.group", { name: t(`proof.figure.${state}`), count: items.length })}
            </h3>
            <ProofItems items={items} row={(figure) => <FigureRow key={figure.id} figure={figure} />} />
          </div>
        );
      })}
      <ProofFold
        title={t("proof.group", { name: t("proof.figure.current"), count: of("current").length })}
        items={of("current")}
        row={(figure) => <FigureRow key={figure.id} figure={figure} />}
      />
      <ProofFold
        title={t("proof.marks", { count: marks.length })}
        items={marks}
        row={(mark) => (
          <ProofRow key={mark.id} at={mark}>
            <span lang="zh-CN">{mark.sentence}</span>
          </ProofRow>
        )}
      />
    </section>
  );
}

function FigureRow({ figure }: { readonly figure: ProofFigure }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { name, state, why } = figure;
  return (
    <ProofRow at={figure} look={state === "current" ? "plain" : "grave"}>
      <span className={styles.name} lang="zh-CN">
        {name}
      </span>
      <span>{shownText(figure, t)}</span>
      {why !== "" && (
        <span className={styles.quiet} lang="zh-CN">
          {why}
        </span>
      )}
    </ProofRow>
  );
}

function shownText({ shown: words, expected, state }: ProofFigure, t: TFunction): string {
  if (state === "current" || expected === words) return t("proof.shown", { words });
  return expected === null ? t("proof.shownNothing", { words }) : t("proof.shownWrong", { words, expected });
}

export function FindingsSection({ list: { findings } }: { readonly list: ProofList }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <section>
      <div className={styles.head}>
        <h2 className={styles.title}>{t("proof.findings", { count: findings.length })}</h2>
      </div>
      <ProofItems
        items={findings.flatMap((finding) => [{ finding, at: finding, isFirst: true }, ...furtherOf(finding)])}
        row={({ finding, at, isFirst }) => (
          <ProofRow key={at.id} at={at} look={finding.isDoubt ? "slight" : "grave"}>
            {isFirst && <span lang="zh-CN">{finding.sentence}</span>}
            {isFirst && finding.isDoubt && (
              <span>
                <Badge appearance="outline" color="warning">
                  {t("proof.doubt")}
                </Badge>
              </span>
            )}
            <span className={styles.quiet} lang="zh-CN">
              {at.quote}
            </span>
          </ProofRow>
        )}
      />
    </section>
  );
}

type FindingPlace = {
  readonly finding: ProofFinding;
  readonly at: ProofFinding["more"][number];
  readonly isFirst: boolean;
};

function furtherOf(finding: ProofFinding): readonly FindingPlace[] {
  return finding.more.map((at) => ({ finding, at, isFirst: false }));
}

export function NumbersSection({ list }: { readonly list: ProofList }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { proofing } = useWord();
  const isWriting = useProofState(({ linking }) => linking.kind === "writing");
  const { numbers } = list;
  const of = (state: ProofNumber["state"]): readonly ProofNumber[] => numbers.filter((one) => one.state === state);
  const offers = numbers.flatMap(({ link }): readonly LinkOffer[] => (typeof link === "object" && link ? [link] : []));
  if (numbers.length === 0) return null;
  const row = (number: ProofNumber): ReactNode => <NumberRow key={number.id} number={number} />;
  const titled = (state: ProofNumber["state"]): string =>
    t("proof.group", { name: t(`proof.number.${state}`), count: of(state).length });
  return (
    <section>
      <div className={styles.head}>
        <h2 className={styles.title}>{t("proof.numbers", { count: numbers.length })}</h2>
        {offers.length > 0 && (
          <Button
            size="small"
            icon={<LinkRegular />}
            disabledFocusable={isWriting}
            onClick={() => void proofing.link(offers)}
          >
            {t("proof.linkAll", { count: offers.length })}
          </Button>
        )}
      </div>
      {offers.length > 0 && <p className={mergeClasses(styles.note, styles.quiet)}>{t("proof.linkNote")}</p>}
      {!list.isLinked && <p className={mergeClasses(styles.note, styles.quiet)}>{t("proof.notOurs")}</p>}
      {(["conflicts", "ambiguous"] as const).map((state) =>
        of(state).length === 0 ? null : (
          <div key={state} data-state={state}>
            <h3 className={styles.group}>{titled(state)}</h3>
            <ProofItems items={of(state)} row={row} />
          </div>
        ),
      )}
      <ProofFold title={titled("agrees")} items={of("agrees")} row={row} />
      <ProofFold title={titled("unknown")} items={of("unknown")} row={row} />
    </section>
  );
}

const LOOKS = { conflicts: "grave", ambiguous: "slight", agrees: "plain", unknown: "plain" } as const;

function NumberRow({ number }: { readonly number: ProofNumber }): ReactNode {
  const styles = useStyles();
  return (
    <ProofRow at={number} look={LOOKS[number.state]} action={<LinkButton number={number} />}>
      <span lang="zh-CN">{number.sentence}</span>
      <span className={styles.quiet} lang="zh-CN">
        {number.quote}
      </span>
    </ProofRow>
  );
}

function LinkButton({ number: { link, words } }: { readonly number: ProofNumber }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { proofing } = useWord();
  const isWriting = useProofState(({ linking }) => linking.kind === "writing");
  if (link === null) return null;
  if (link === "update-first") return <Text className={styles.quiet}>{t("proof.updateFirst")}</Text>;
  return (
    <Button
      size="small"
      icon={<LinkRegular />}
      disabledFocusable={isWriting}
      aria-label={t("proof.linkOne", { words })}
      onClick={() => void proofing.link([link])}
    >
      {t("proof.link")}
    </Button>
  );
}
