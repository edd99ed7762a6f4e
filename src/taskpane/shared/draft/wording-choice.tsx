/** The true wordings of a phrase, to pick from (P14): the first is the usual one. */
import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Span } from "../../../core/narrative/narrative";
import type { DraftDesk } from "./desk";
import { useDraftState } from "./draft-context";

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  title: { fontWeight: tokens.fontWeightSemibold },
});

type Phrase = Extract<Span, { kind: "phrase" }>;
type Props = { readonly desk: DraftDesk; readonly phrase: Phrase; readonly close: () => void };

export function WordingChoice({ desk, phrase, close }: Props): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const title = useId();
  const chosen = useDraftState(desk, ({ choices }) => choices.wordings.get(phrase.key) ?? 1);
  return (
    <div className={styles.box}>
      <div className={styles.head}>
        <span id={title} className={styles.title}>
          {t("draft.say.title")}
        </span>
        <Button
          size="small"
          appearance="transparent"
          icon={<DismissRegular />}
          aria-label={t("draft.say.close")}
          onClick={close}
        />
      </div>
      <RadioGroup
        aria-labelledby={title}
        value={String(chosen <= phrase.choices.length ? chosen : 1)}
        onChange={(_, { value }) => void desk.choosing.say(phrase.key, Number(value))}
      >
        {phrase.choices.map((words, at) => (
          <Radio
            key={words}
            value={String(at + 1)}
            label={<span lang="zh-CN">{at === 0 ? t("draft.say.standard", { words }) : words}</span>}
          />
        ))}
      </RadioGroup>
    </div>
  );
}
