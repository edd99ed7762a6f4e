/** Where the workers' scripts are, beside the page; workbench.config.mjs puts them there. */

/** Holds the open file of one application. */
export const HOST_WORKER = "workbench/host-worker.js";
/** Makes the sample county's workbook. */
export const SAMPLE_WORKER = "workbench/sample-worker.js";
