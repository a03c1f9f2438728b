/** What set-up has to tell goes to standard error: standard output belongs to the command. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Ends the command with one sentence on what is wrong and what to do. */
export function stop(sentence) {
  say(sentence);
  process.exit(1);
}
