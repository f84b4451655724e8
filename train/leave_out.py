"""Measures how the scorer does on a language or a dumper that it never learned from.

usage: leave_out.py first|second KIND FIELD SET [VALUE ...]
       (KIND: html or text; FIELD: lang or type; SET: the set whose pages are held out, or "all"; VALUEs: default all)

For each value of the field, trees grow on all pages but those of the set that have it; site folds are kept too, so that
the page's site is not learned from either. Rewrites KIND.PASS.p.f32 for the held-out pages alone: between the passes run
train/dump.ts second, and afterwards train/evaluate.ts, as train/run does. A dumper's name covers its widths: "w3m" also
leaves out "w3m-80".
"""
import sys

import numpy as np

from fit import FOLDS, OUT, fold_of, grow, load, thin


def main():
    which, kind, field, name = sys.argv[1:5]
    pages, _, y, w, x = load(kind, which)
    p = np.fromfile(f'{OUT}/{kind}.{which}.p.f32', dtype=np.float32)
    use, weight = thin(w)
    folds = np.zeros(len(y), dtype=np.int8)
    for page in pages:
        folds[page['from']:page['to']] = fold_of(page['site'])
    value_of = {i: str(page.get(field) or '').split('-')[0] for i, page in enumerate(pages)}
    held = [i for i, page in enumerate(pages) if name in ('all', page['set'])]
    for value in sys.argv[5:] or sorted({value_of[i] for i in held}):
        without = np.zeros(len(y), dtype=bool)
        for i in held:
            if value_of[i] == value:
                without[pages[i]['from']:pages[i]['to']] = True
        for fold in range(FOLDS):
            test = without & (folds == fold)
            if not test.any():
                continue
            rows = use & ~without & (folds != fold)
            p[test] = grow(x[rows], y[rows], weight[rows], (kind, which)).predict(x[test], num_threads=1)
        print(f'{kind} {which}: {field} {value}: {without.sum()} blocks', flush=True)
    p.tofile(f'{OUT}/{kind}.{which}.p.f32')


if __name__ == '__main__':
    main()
