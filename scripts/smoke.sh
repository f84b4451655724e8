#!/usr/bin/env bash
# Packs pith as it would be published, installs it in an empty folder, and runs it there as a user would.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

tarball=$(cd "$root" && npm pack --silent --pack-destination "$folder")
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent "./$tarball"

fixture="$root/fixtures/paragraph--news-story"
npx pith "$fixture/page.html" | diff - "$fixture/article.txt"
npx pith <"$fixture/page.html" | diff - "$fixture/article.txt"
npx pith -f json "$fixture/page.html" | node -e '
  const article = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
  if (article.schema !== "pith/1" || article.status !== "ok") process.exit(1);'
npx pith --engine readability "$fixture/page.html" | grep -q .
npx pith --version | grep -q .
node --input-type=module -e '
  import { extract, render } from "pith";
  const article = extract("<p>" + "A short page with one real sentence in it, long enough to count as prose. ".repeat(3));
  if (!render(article, "text").startsWith("A short page")) process.exit(1);'
if npx pith missing.html 2>/dev/null; then exit 1; elif [ $? -ne 2 ]; then exit 1; fi
echo "smoke: the packed pith installs and runs"
