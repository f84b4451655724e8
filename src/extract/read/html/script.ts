// "<script src"
const NESTED_SCRIPT = /<script[\s/>]/i;

/** Whether a script has a script tag inside an open `<!--`: then the first `</script>` does not end it. */
export function holdsScriptTag(script: string): boolean {
  const comment = script.lastIndexOf('<!--');
  return comment >= 0 && script.indexOf('-->', comment) < 0 && NESTED_SCRIPT.test(script.slice(comment));
}
