/** Runs a command. What is wrong with what it was asked is one line and not a stack. */
export async function command(run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
