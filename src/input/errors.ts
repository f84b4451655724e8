/** The kind of failure of an input; `usage` is the caller's mistake. */
export type ErrorCode =
  | 'usage'
  | 'not-found'
  | 'unreadable'
  | 'too-large'
  | 'binary'
  | 'unsupported'
  | 'encoding'
  | 'engine'
  | 'write'
  | 'interrupted'
  | 'internal';

/** A failure whose message says what is wrong and, after a semicolon, what to do about it. */
export class PithError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = 'PithError';
    this.code = code;
  }
}

/** What the system's error codes mean for a user, and what to do. */
const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or directory; check the path',
  ENOTDIR: 'a part of the path is a file, not a directory; check the path',
  EEXIST: 'a part of the path is a file, not a directory; check the path',
  EACCES: 'permission denied; check the rights of the file and of its directories',
  EPERM: 'not permitted by the system; check the rights of the file and of its directories',
  EISDIR: 'is a directory; name a file',
  ELOOP: 'a loop of symbolic links; check the path',
  ENAMETOOLONG: 'the name is too long; check the path',
  ENOSPC: 'no space left on the device; make room or choose another place',
  EROFS: 'the file system is read-only; choose another place',
};

/** The code of a system error (such as `ENOENT`), or `undefined` for any other value. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/**
 * Turns anything thrown while doing `action` ("read", "written") into a `PithError`; a `PithError` is returned as it
 * is.
 */
export function asPithError(error: unknown, code: ErrorCode, action: string): PithError {
  if (error instanceof PithError) return error;
  const system = systemCode(error);
  const known = system === undefined ? undefined : SYSTEM_ERRORS[system];
  if (known !== undefined) return new PithError(system === 'ENOENT' ? 'not-found' : code, known);
  const reason = error instanceof Error ? error.message : String(error);
  const advice = code === 'internal' ? 'please report it as a fault of pith' : 'check the path and the device';
  return new PithError(code, `cannot be ${action} (${reason}); ${advice}`);
}
