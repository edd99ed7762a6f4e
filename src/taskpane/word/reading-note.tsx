/** That something is being read, for as long as nobody knows how long; with a button where it can be stopped. */
import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePageStyles } from "./page-look";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
});

type Props = {
  readonly words: string;
  readonly stop?: { readonly label: string; readonly isAsked: boolean; readonly ask: () => void };
};

export function ReadingNote({ words, stop }: Props): ReactNode {
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <div className={page.pad} role="status">
      <div className={styles.line}>
        <Text>{words}</Text>
        {stop && (
          <Button size="small" disabledFocusable={stop.isAsked} onClick={stop.ask}>
            {stop.label}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={words} />
    </div>
  );
}
