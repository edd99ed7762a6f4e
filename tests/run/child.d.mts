/** Types of child.mjs, for the tests that run scripts. */
export function runNode(
  args: readonly string[],
  of: { readonly cwd: string; readonly env?: Readonly<Record<string, string | undefined>> },
): Promise<{ readonly status: number; readonly stdout: string; readonly output: string }>;
