/** The worker's entry: the workbook lives here, so that the pane has its page's thread to itself. */
import type { FromWorker, ToWorker } from "./command";
import { HostServer } from "./host-server";

/** The part of a worker's global object that is used. */
type WorkerScope = {
  postMessage(message: FromWorker): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ToWorker>) => void): void;
};

const scope = globalThis as unknown as WorkerScope;
const server = new HostServer((message) => scope.postMessage(message));
scope.addEventListener("message", (event) => void server.receive(event.data));
