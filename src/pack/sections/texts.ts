/// <reference path="./text-files.d.ts" />
/** The texts of the report's templates, file by file in the report's order. */
import closing from "./closing.txt";
import hitech from "./hitech.txt";
import opening from "./opening.txt";
import patents from "./patents.txt";
import plans from "./plans.txt";
import problems from "./problems.txt";
import rd from "./rd.txt";
import work from "./work.txt";

/** What stands before a file's first 章节 belongs to the section of the file before it. */
export const texts: Readonly<Record<string, string>> = { opening, work, hitech, patents, rd, problems, plans, closing };
