/** Every indicator there is, in the order reports and lists show them. */
import type { Indicator } from "../../core/indicator/indicator";
import { commissionerIndicators } from "./commissioners";
import { enterpriseIndicators } from "./enterprises";
import { hitechIndicators } from "./hitech";
import { incentiveIndicators, voucherIndicators } from "./incentives";
import { ladderIndicators } from "./ladders";
import { budgetIndicators, contractIndicators, proposalIndicators } from "./markets";
import { outreachIndicators } from "./outreach";
import { outsideIndicators } from "./outside";
import { patentIndicators } from "./patents";
import { platformIndicators } from "./platforms";
import { projectIndicators } from "./projects";
import { rdIndicators } from "./rd";

export const indicators: readonly Indicator[] = [
  ...[...incentiveIndicators, ...voucherIndicators, ...projectIndicators],
  ...[...enterpriseIndicators, ...hitechIndicators, ...patentIndicators, ...ladderIndicators],
  ...[...commissionerIndicators, ...outreachIndicators],
  ...[...rdIndicators, ...outsideIndicators],
  ...[...platformIndicators, ...contractIndicators, ...budgetIndicators, ...proposalIndicators],
];
