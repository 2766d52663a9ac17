/** A count on a terminal's last line; nothing at all where the stream is no terminal. */
export interface Progress {
  count(): void;
  /** Takes the line away. */
  clear(): void;
}

const SILENT: Progress = { count() {}, clear() {} };
const MILLISECONDS_BETWEEN = 200;

/** Shows progress on a stream, if it is a terminal. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return SILENT;
  let articles = 0;
  let shownAt = 0;
  return {
    count() {
      articles++;
      if (Date.now() - shownAt < MILLISECONDS_BETWEEN) return;
      shownAt = Date.now();
      stream.write(`\r${articles} articles`);
    },
    clear() {
      stream.write('\r\u001B[K');
    },
  };
}
