/** The worker's entry: makes the sample county's workbook, as `keji init --sample` does, and is ended. */
import { newWorkbook } from "../../app/new-workbook";
import { pack } from "../../pack/pack";

/** The part of a worker's global object that is used. */
type WorkerScope = { postMessage(message: Uint8Array): void };

/** 北京时间 is eight hours ahead of UTC all year. */
const AHEAD_MS = 8 * 60 * 60 * 1000;

const { ledgers, parameters } = pack;
const clock = new Date(Date.now() + AHEAD_MS).toISOString().slice(0, 10);
const scope = globalThis as unknown as WorkerScope;
void newWorkbook({ content: "sample", ledgers, parameters, clock }).then((bytes) => scope.postMessage(bytes));
