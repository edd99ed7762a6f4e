/** The sample's ledgers, in the order of its sheets. */
import { commissioners } from "./commissioners";
import { contracts } from "./contracts";
import { enterprises } from "./enterprises";
import { giants } from "./giants";
import { hitech } from "./hitech";
import { incentives } from "./incentives";
import { incubators } from "./incubators";
import { otherWork } from "./other-work";
import { outreach } from "./outreach";
import { patents } from "./patents";
import { platforms } from "./platforms";
import { projects } from "./projects";
import { provincialFirms } from "./provincial-firms";
import { rd } from "./rd";
import { scienceBudget } from "./science-budget";
import { smallFirms } from "./small-firms";
import { targets } from "./targets";
import { trainings } from "./trainings";
import { villageAid } from "./village-aid";
import { villages } from "./villages";
import { vouchers } from "./vouchers";
import type { SampleLedger } from "./sample-ledger";

export const sampleLedgers: readonly SampleLedger[] = [
  targets,
  enterprises,
  incentives,
  vouchers,
  projects,
  hitech,
  patents,
  giants,
  provincialFirms,
  smallFirms,
  commissioners,
  villages,
  outreach,
  trainings,
  villageAid,
  rd,
  platforms,
  incubators,
  contracts,
  scienceBudget,
  otherWork,
];
