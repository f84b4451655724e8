/** Calls of the language's own functions: work that is the same on every machine. */
export interface Work {
  /** Characters looked at one by one. */
  readonly characters: number;
  /** Runs of regular expressions, those within `split`, `replace` and `match` too. */
  readonly expressions: number;
  /** Characters of the strings that lower-case copies were made of. */
  readonly lowered: number;
}

/** Counts what a function does while it runs; it must not be asynchronous. */
export function countWork(run: () => void): Work {
  const work = { characters: 0, expressions: 0, lowered: 0 };
  const { charCodeAt, codePointAt, toLowerCase } = String.prototype;
  const { exec } = RegExp.prototype;
  String.prototype.charCodeAt = function (at) {
    work.characters++;
    return charCodeAt.call(this, at);
  };
  String.prototype.codePointAt = function (at) {
    work.characters++;
    return codePointAt.call(this, at);
  };
  String.prototype.toLowerCase = function () {
    work.lowered += this.length;
    return toLowerCase.call(this);
  };
  RegExp.prototype.exec = function (text) {
    work.expressions++;
    return exec.call(this, text);
  };
  try {
    run();
  } finally {
    Object.assign(String.prototype, { charCodeAt, codePointAt, toLowerCase });
    Object.assign(RegExp.prototype, { exec });
  }
  return work;
}
