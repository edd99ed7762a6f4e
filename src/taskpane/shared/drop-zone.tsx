/** A place that files are dropped on, with what chooses them in it. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useDropping, type TakeFiles } from "./use-dropping";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "center",
  },
  small: { padding: tokens.spacingHorizontalS },
  row: { flexDirection: "row", flexWrap: "wrap", textAlign: "left" },
  over: { borderTopStyle: "solid", borderBottomStyle: "solid", backgroundColor: tokens.colorBrandBackground2 },
});

type Props = {
  readonly take: TakeFiles;
  /** small: with little room around. row: small, and side by side. */
  readonly size?: "small" | "row";
  readonly children: ReactNode;
};

export function DropZone({ take, size, children }: Props): ReactNode {
  const styles = useStyles();
  const { isOver, dropping } = useDropping(take);
  const looks = [size !== undefined && styles.small, size === "row" && styles.row, isOver && styles.over];
  return (
    <div className={mergeClasses(styles.zone, ...looks)} {...dropping}>
      {children}
    </div>
  );
}
