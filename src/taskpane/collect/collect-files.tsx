/** Choosing files: a button that opens the system's own choice, and a place to drop them. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ChooseFile } from "../shared/choose-file";
import { DropZone } from "../shared/drop-zone";
import { chosenFile, type TakeFiles } from "../shared/use-dropping";
import { usePane, usePaneState } from "../shared/pane-context";

const ACCEPTED = ".xlsx,.xlsm,.csv";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** `isAgain`: files were compared already, and others take their place. */
export function CollectFiles({ isAgain }: { readonly isAgain: boolean }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { take, isWriting } = useTaking();
  return (
    <DropZone take={take} {...(isAgain ? { size: "row" } : {})}>
      <ChooseFile
        size={isAgain ? "small" : "medium"}
        appearance={isAgain ? "secondary" : "primary"}
        icon={<DocumentAddRegular />}
        disabled={isWriting}
        label={t(isAgain ? "collect.chooseOthers" : "collect.choose")}
        name={t("collect.choose")}
        accept={ACCEPTED}
        multiple
        take={take}
      />
      <Text size={200} className={styles.quiet}>
        {t("collect.drop")}
      </Text>
    </DropZone>
  );
}

function useTaking(): { readonly take: TakeFiles; readonly isWriting: boolean } {
  const { collecting } = usePane();
  const isWriting = usePaneState(
    ({ collect: { step } }) => step.kind === "compared" && step.outcome.kind === "writing",
  );
  const take = (files: FileList | null): void => {
    if (files && !isWriting) void collecting.start([...files].map(chosenFile));
  };
  return { take, isWriting };
}
