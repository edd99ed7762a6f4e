/** What can be done in a document without a report: write one as it is chosen, here or as a document of its own. */
import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { DocumentAddRegular, DocumentArrowDownRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Check } from "../../app/check";
import { DraftContext, type DraftTools } from "../shared/draft/draft-context";
import { DraftOptions } from "../shared/draft/draft-options";
import { usePane, usePaneState } from "../shared/pane-context";
import { WritePreview } from "./write-preview";
import { useWord, useWordState } from "./word-context";

const useStyles = makeStyles({
  part: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  last: { paddingBottom: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

type Props = { readonly isEmpty: boolean };

export function WriteOffer({ isEmpty }: Props): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const check = usePaneState(({ checked }) => checked?.check ?? null);
  return (
    <section>
      <div className={styles.part}>
        <h1 className={styles.title}>{t("word.write.title")}</h1>
        <Text>{t(isEmpty ? "word.write.intoEmpty" : "word.write.atCursor")}</Text>
      </div>
      {check && <Options check={check} isEmpty={isEmpty} />}
      <Ways />
    </section>
  );
}

function Options({ check, isEmpty }: Props & { readonly check: Check }): ReactNode {
  const { t } = useTranslation();
  const { desk } = usePane();
  const { writing } = useWord();
  const isWriting = useWordState(({ written }) => written.kind === "putting");
  useEffect(() => void desk.follow(check), [desk, check]);
  const tools = useMemo<DraftTools>(
    () => ({
      ...{ desk, check, isWriting },
      handOver: (make) => writing.handOver(make),
      ...(isEmpty ? {} : { open: writing.asLastYears(t("word.write.openDocument")) }),
    }),
    [desk, check, isWriting, writing, isEmpty, t],
  );
  return (
    <DraftContext.Provider value={tools}>
      <DraftOptions />
      <WritePreview check={check} />
    </DraftContext.Provider>
  );
}

function Ways(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { writing } = useWord();
  const isBusy = useWordState(({ written }) => written.kind === "putting");
  return (
    <div className={mergeClasses(styles.part, styles.last)}>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          icon={<DocumentAddRegular />}
          disabledFocusable={isBusy}
          onClick={() => void writing.asNew()}
        >
          {t("word.write.asNew")}
        </Button>
        <Button icon={<DocumentArrowDownRegular />} disabledFocusable={isBusy} onClick={() => void writing.here()}>
          {t("word.write.here")}
        </Button>
      </div>
      <Text size={200} className={styles.quiet}>
        {t("word.write.layout")}
      </Text>
      <Text size={200} className={styles.quiet}>
        {t("word.write.always")}
      </Text>
    </div>
  );
}
