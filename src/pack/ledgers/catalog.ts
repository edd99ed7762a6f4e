/** Every ledger that is read, in the order reports and lists show them. */
import type { LedgerSchema } from "../../core/ledger/schema";
import { commissioners } from "./commissioners";
import { contracts } from "./contracts";
import { customRules } from "./custom-rules";
import { enterprises } from "./enterprises";
import { explanations } from "./explanations";
import { externalData } from "./external-data";
import { fieldMapping } from "./field-mapping";
import { giants } from "./giants";
import { history } from "./history";
import { hitech } from "./hitech";
import { incentives } from "./incentives";
import { incubators } from "./incubators";
import { measures } from "./measures";
import { otherWork } from "./other-work";
import { outreach } from "./outreach";
import { patentTotals } from "./patent-totals";
import { patents } from "./patents";
import { platforms } from "./platforms";
import { projects } from "./projects";
import { provincialFirms } from "./provincial-firms";
import { rd } from "./rd";
import { reportTexts } from "./report-texts";
import { scienceBudget } from "./science-budget";
import { smallFirms } from "./small-firms";
import { surveyUnits } from "./survey-units";
import { targets } from "./targets";
import { trainings } from "./trainings";
import { villageAid } from "./village-aid";
import { villages } from "./villages";
import { vouchers } from "./vouchers";

export const ledgers: readonly LedgerSchema[] = [
  ...[targets, history, externalData],
  ...[enterprises, incentives, vouchers, projects, hitech, patents, patentTotals, giants, provincialFirms, smallFirms],
  ...[commissioners, villages, outreach, trainings, villageAid],
  ...[rd, platforms, incubators, contracts, scienceBudget, surveyUnits, otherWork],
  ...[fieldMapping, explanations, customRules, reportTexts, measures],
];
