"""Measures how the scorer does on a language or a dumper that it never learned from.

usage: leave_out.py cues|first|second KIND FIELD SET [VALUE ...]
       (KIND: html or text; FIELD: lang or type; SET: the set whose pages are held out, or "all"; VALUEs: default all)

For each value of the field, cues are weighed and trees grow on all pages but those of the set that have it; site folds
are kept too, so that the page's site is not learned from either. Rewrites KIND.cues.f32 or KIND.PASS.p.f32 for the
held-out pages alone. Run it for cues, first and second in turn, train/dump.ts first and second between them, and
train/evaluate.ts at the end, as train/run does. A dumper's name covers its widths: "w3m" also leaves out "w3m-80".
"""
import sys

import numpy as np

from fit import CUE_GROUPS, CUE_RIDGE, FOLDS, OUT, fold_of, grow, load, load_cues, score_cues, thin


def main():
    which, kind, field, name = sys.argv[1:5]
    if which == 'cues':
        leave_cues(kind, field, name)
    else:
        leave_trees(which, kind, (field, name))


def leave_cues(kind, field, name):
    pages, y, folds, use, weight, _, groups = load_cues(kind)
    odds = np.fromfile(f'{OUT}/{kind}.cues.f32', dtype=np.float32).reshape(len(y), -1)
    for value, without in held_out(pages, len(y), (field, name)):
        for fold in range(FOLDS):
            test = np.flatnonzero(without & (folds == fold))
            if len(test) == 0:
                continue
            train = np.flatnonzero(use & ~without & (folds != fold))
            for g, group in enumerate(CUE_GROUPS):
                odds[test, g] = score_cues(groups[group][0], y, weight, (CUE_RIDGE[group], train, test))
        print(f'{kind} cues: {field} {value}: {without.sum()} blocks', flush=True)
    odds.tofile(f'{OUT}/{kind}.cues.f32')


def leave_trees(which, kind, field_and_set):
    pages, _, y, w, x = load(kind, which)
    p = np.fromfile(f'{OUT}/{kind}.{which}.p.f32', dtype=np.float32)
    use, weight = thin(w)
    folds = np.zeros(len(y), dtype=np.int8)
    for page in pages:
        folds[page['from']:page['to']] = fold_of(page['site'])
    for value, without in held_out(pages, len(y), field_and_set):
        for fold in range(FOLDS):
            test = without & (folds == fold)
            if not test.any():
                continue
            rows = use & ~without & (folds != fold)
            p[test] = grow(x[rows], y[rows], weight[rows], (kind, which)).predict(x[test], num_threads=1)
        print(f'{kind} {which}: {field_and_set[0]} {value}: {without.sum()} blocks', flush=True)
    p.tofile(f'{OUT}/{kind}.{which}.p.f32')


def held_out(pages, size, field_and_set):
    """The values to leave out, each with its blocks."""
    field, name = field_and_set
    value_of = {i: str(page.get(field) or '').split('-')[0] for i, page in enumerate(pages)}
    held = [i for i, page in enumerate(pages) if name in ('all', page['set'])]
    for value in sys.argv[5:] or sorted({value_of[i] for i in held}):
        without = np.zeros(size, dtype=bool)
        for i in held:
            if value_of[i] == value:
                without[pages[i]['from']:pages[i]['to']] = True
        yield value, without


if __name__ == '__main__':
    main()
