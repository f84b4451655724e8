/** Sections of a stored file begin at multiples of this many bytes, so that typed arrays can be views of them. */
export const SECTION_BYTES = 4;

/**
 * Reads the sections of a stored file one after the other; its numbers are little-endian. Nothing is parsed: a section
 * is a typed array over the file's bytes. The first four bytes are the kind of file.
 */
export class Sections {
  readonly #buffer: ArrayBuffer;
  readonly #end: number;
  #at: number;

  /** Throws if the bytes are not a file of this kind, or are in the wrong byte order for this machine. */
  constructor(bytes: Uint8Array, kind: number) {
    // Bytes that were read from a disk may begin at an offset that a typed array cannot use: then they are copied.
    const { buffer, byteOffset, length } = bytes.byteOffset % SECTION_BYTES === 0 ? bytes : new Uint8Array(bytes);
    this.#buffer = buffer as ArrayBuffer;
    this.#at = byteOffset;
    this.#end = byteOffset + length;
    const found = bytes.length < SECTION_BYTES ? 0 : this.int32s(1)[0];
    if (found !== kind) throw new Error(`the file is of the kind ${found}, not ${kind}`);
  }

  int32s(count: number): Int32Array {
    return new Int32Array(this.#buffer, this.#next(count * 4), count);
  }

  float32s(count: number): Float32Array {
    return new Float32Array(this.#buffer, this.#next(count * 4), count);
  }

  int16s(count: number): Int16Array {
    return new Int16Array(this.#buffer, this.#next(count * 2), count);
  }

  uint16s(count: number): Uint16Array {
    return new Uint16Array(this.#buffer, this.#next(count * 2), count);
  }

  bytes(count: number): Uint8Array {
    return new Uint8Array(this.#buffer, this.#next(count), count);
  }

  /** Throws if some bytes have not been read. */
  end(): void {
    const left = this.#end - this.#at;
    if (left !== 0) throw new Error(`the file has ${left} bytes more than it says`);
  }

  /** The offset of a section of this many bytes. Throws if the file ends before the section does. */
  #next(size: number): number {
    const from = this.#at;
    this.#at += Math.ceil(size / SECTION_BYTES) * SECTION_BYTES;
    if (this.#at > this.#end) throw new Error('the file ends too early');
    return from;
  }
}
