/** 指标: the targets, and every figure with its value, target, growth, as-of day and rows. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Check } from "../../app/check";
import { usePaneState } from "../shared/pane-context";
import { figureCards, targetLine } from "./figure-cards";
import { FigureItem } from "./figure-item";
import { NotYet } from "../shared/not-yet";
import { OutOfDate } from "../shared/out-of-date";
import { TargetItem } from "./target-item";
import { WayBack } from "../shared/way-back";

const useStyles = makeStyles({
  page: { overflowY: "auto", flexGrow: 1, minHeight: 0 },
  title: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

export function FiguresView(): ReactNode {
  const { t } = useTranslation();
  const checked = usePaneState((state) => state.checked);
  if (!checked) return <NotYet text={t("figures.noCheck")} />;
  return (
    <>
      <OutOfDate />
      <Figures check={checked.check} />
      <WayBack />
    </>
  );
}

function Figures({ check }: { readonly check: Check }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const cards = useMemo(() => figureCards(check), [check]);
  const [targeted, rest] = [
    cards.filter(({ targets }) => targets.length > 0),
    cards.filter(({ targets }) => targets.length === 0),
  ];
  const open = check.targets.filter(({ figure }) => figure === null).map((target) => targetLine(target, check));
  return (
    <div className={styles.page} tabIndex={0} role="region" aria-label={t("figures.title")}>
      <Part title={t("figures.withTarget")}>
        {targeted.map((card) => (
          <FigureItem key={card.figure.key} card={card} check={check} />
        ))}
      </Part>
      <Part title={t("figures.otherTargets")}>
        {open.map((line) => (
          <TargetItem key={line.target.row} line={line} />
        ))}
      </Part>
      <Part title={t("figures.rest")}>
        {rest.map((card) => (
          <FigureItem key={card.figure.key} card={card} check={check} />
        ))}
      </Part>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }): ReactNode {
  const styles = useStyles();
  if (children.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}
