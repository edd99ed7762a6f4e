/** Runs a Node script in a process of its own and keeps what it says. */
import { spawn } from "node:child_process";

/** Resolves to the exit status and everything written to both streams, in order of arrival. */
export function runNode(args, { cwd, env = {} }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const stdout = [];
    const both = [];
    child.stdout.on("data", (bytes) => stdout.push(bytes) && both.push(bytes));
    child.stderr.on("data", (bytes) => both.push(bytes));
    child.on("error", (error) => resolve({ status: 1, stdout: "", output: error.message }));
    child.on("close", (code, signal) => {
      const output = Buffer.concat(both).toString();
      resolve({
        status: code ?? 1,
        stdout: Buffer.concat(stdout).toString(),
        output: signal ? `${output}\nended by ${signal}` : output,
      });
    });
  });
}
