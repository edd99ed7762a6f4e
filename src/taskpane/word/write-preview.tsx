/** The report as it will be written, folded up: what its draft line will say, and the text, whose phrases can be said otherwise (P14). */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Check } from "../../app/check";
import { DraftReasonsBox } from "../report/draft-reasons";
import { NarrativeText } from "../report/narrative-text";
import { SpanSource } from "../report/span-source";
import { usePointing } from "../report/use-pointing";
import { useDraftTools } from "../shared/draft/draft-context";
import { useDraftStyles } from "../shared/draft/draft-look";
import { useShown } from "../shared/draft/use-shown";

const useStyles = makeStyles({
  fold: { margin: `0 ${tokens.spacingHorizontalM}`, minWidth: 0 },
  // The box of a fold is the text's own.
  text: { margin: `0 calc(-1 * ${tokens.spacingHorizontalM})` },
  source: { position: "sticky", bottom: 0, maxHeight: "40vh", overflowY: "auto", zIndex: 1 },
});

export function WritePreview({ check }: { readonly check: Check }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const looks = useDraftStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.fold} onToggle={({ currentTarget: { open } }) => setOpen(open)}>
      <summary className={looks.summary}>
        <span className={looks.title}>{t("word.write.preview")}</span>{" "}
        <span className={mergeClasses(looks.line, looks.quiet)}>{t("word.write.previewHow")}</span>
      </summary>
      {isOpen && <Text check={check} />}
    </details>
  );
}

function Text({ check }: { readonly check: Check }): ReactNode {
  const styles = useStyles();
  const { desk } = useDraftTools();
  const shown = useShown(desk, check);
  const pointing = usePointing(shown);
  const { point, open } = pointing;
  const text = useMemo(() => <NarrativeText check={shown} point={point} open={open} />, [shown, point, open]);
  return (
    <div className={styles.text}>
      <DraftReasonsBox check={shown} />
      {text}
      <div className={styles.source}>
        <SpanSource pointing={pointing} check={shown} />
      </div>
    </div>
  );
}
