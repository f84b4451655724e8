import { readFileSync } from 'node:fs';

/** The float32 numbers of a file. The bytes of a small file are a part of a shared buffer. */
export function readFloats(file: URL): Float32Array {
  const { buffer, byteOffset, length } = readFileSync(file);
  return new Float32Array(buffer, byteOffset, length / Float32Array.BYTES_PER_ELEMENT);
}
