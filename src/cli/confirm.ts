/** Asks whoever sits at the terminal. */
import { createInterface } from "node:readline/promises";

/** Yes only when it is said: an empty answer, and the end of the input, are a no. */
export async function confirm(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new Promise<string>((resolve) => terminal.once("close", () => resolve("")));
  try {
    const answer = await Promise.race([terminal.question(question), ended]);
    return /^(?:y|yes|是|写入)$/iu.test(answer.trim());
  } finally {
    terminal.close();
  }
}
