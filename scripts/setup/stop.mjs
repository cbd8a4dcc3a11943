/** Ends the program with a message that says what happened and what to do. */
export function stop(message, exitCode = 1) {
  console.error(`\n${message}`);
  process.exit(exitCode);
}
