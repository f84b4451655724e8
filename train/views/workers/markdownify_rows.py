"""Renders pages with markdownify, at its defaults.

in:  one JSON line a page: {"id", "path"}, the file in UTF-8
out: one JSON line a page: {"id", "text"}, or {"id", "text": "", "error"} where it failed
"""
import json
import sys

from markdownify import markdownify


def main():
    for line in sys.stdin.buffer:
        job = json.loads(line)
        with open(job['path'], encoding='utf-8', newline='') as file:
            page = file.read()
        try:
            row = {'id': job['id'], 'text': markdownify(page)}
        except Exception as error:  # whatever it throws is a page without text
            row = {'id': job['id'], 'text': '', 'error': f'{type(error).__name__}: {error}'[:200]}
        print(json.dumps(row), flush=True)


main()
