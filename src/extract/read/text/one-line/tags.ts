/** `<a href=`, `<br>`, `</script>`: the start of a tag; in "x <y and", a name alone is not one. */
const TAG = /^<\/?[a-z][a-z0-9]{0,10}(?:(?:\s+[\w:-]+){1,3}=|\s+[a-z-]+>|\s*\/?>)/i;
const MAX_TAG = 60;

/** `<br />`, `<option selected>`, `<a href="/ships">`: a whole tag; in "x <y and z > 5", nothing is an attribute. */
const WHOLE_TAG = /^<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]*=[^<>]*|\s+[a-z-]+|\s*\/?)>$/i;
const MAX_WHOLE_TAG = 200;
const LESS = 0x3c;
const GREATER = 0x3e;

/** Whether a tag begins at `start`. */
export function beginsTag(text: string, start: number): boolean {
  return text.charCodeAt(start) === LESS && TAG.test(text.slice(start, start + MAX_TAG));
}

/** Whether a tag ends at `end`: "x > 5" and "File > Save" are parts of sentences. */
export function endsTag(text: string, end: number): boolean {
  if (text.charCodeAt(end - 1) !== GREATER) return false;
  const first = Math.max(0, end - MAX_WHOLE_TAG);
  for (let at = end - 2; at >= first; at--) {
    const code = text.charCodeAt(at);
    // Not found in another tag, this takes time linear in the text.
    if (code === GREATER) return false;
    if (code === LESS) return WHOLE_TAG.test(text.slice(at, end));
  }
  return false;
}
