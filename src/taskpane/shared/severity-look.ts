/** How the three severities look: a word, a sign and a colour, so that none of them is needed alone. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../core/rule/rule";

export const SEVERITIES: readonly Severity[] = ["mandatory", "verify", "notice"];

export const useSeverityStyles = makeStyles({
  mandatory: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  verify: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  notice: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});
