/// <reference path="./text-files.d.ts" />
/** The texts of the report's templates, file by file in the report's order. */
import budget from "./budget.txt";
import center from "./center.txt";
import closing from "./closing.txt";
import commissioners from "./commissioners.txt";
import contracts from "./contracts.txt";
import hitech from "./hitech.txt";
import incentives from "./incentives.txt";
import ladders from "./ladders.txt";
import opening from "./opening.txt";
import patents from "./patents.txt";
import plans from "./plans.txt";
import platforms from "./platforms.txt";
import problems from "./problems.txt";
import projects from "./projects.txt";
import rd from "./rd.txt";
import vouchers from "./vouchers.txt";
import work from "./work.txt";

/** What stands before a file's first 章节 belongs to the section of the file before it. */
export const texts: Readonly<Record<string, string>> = {
  opening,
  work,
  incentives,
  vouchers,
  platforms,
  hitech,
  ladders,
  projects,
  patents,
  contracts,
  rd,
  budget,
  commissioners,
  center,
  problems,
  plans,
  closing,
};
