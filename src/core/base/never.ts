/** Names the case a switch over a closed union forgot; reaching it is our bug. */
export function never(forgotten: never): never {
  throw new Error(`forgotten case: ${JSON.stringify(forgotten)}`);
}
