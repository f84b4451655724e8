"""Measures the scorer on a language or a dumper that was left out of training.

usage: leave_out.py cues|first|second MODEL FIELD SET [VALUE ...]
       (MODEL: html, text or, except for cues, foreign; FIELD: lang or type; SET: the set whose pages are held out,
       or "all"; VALUEs: default all)

For each value of the field, cues and trees are trained on all pages except those of the set with this value; site folds
are also kept, so that the page's own site is not used for training either. Rewrites MODEL.cues.f32 or MODEL.PASS.p.f32
for the held-out pages alone. Run it for cues, first and second in turn, train/dump.ts first and second between them,
and train/evaluate.ts at the end, as train/run does; of text for the models text and foreign in each step, or pages for
the foreign trees are scored by trees that were trained on them. A dumper's name covers its widths: "w3m" also leaves
out "w3m-80".
"""
import sys

from rows import FOLDS, OUT, folds_of, thin  # first: see there

import numpy as np

from fit import grow, keep_sure, load
from regress import Cues


def main():
    which, model, field, name = sys.argv[1:5]
    if which == 'cues':
        leave_cues(model, (field, name))
    else:
        leave_trees(which, model, (field, name))


def leave_cues(kind, field_and_set):
    cues = Cues(kind)
    odds = np.fromfile(f'{OUT}/{kind}.cues.f32', dtype=np.float32).reshape(len(cues.labels), -1)
    for value, without in held_out(cues.pages, len(odds), field_and_set):
        odds[without] = cues.out_of_fold(without)[without]
        print(f'{kind} cues: {field_and_set[0]} {value}: {without.sum()} blocks', flush=True)
    odds.tofile(f'{OUT}/{kind}.cues.f32')


def leave_trees(which, model, field_and_set):
    pages, _, y, w, x = load(model, which)
    p = np.fromfile(f'{OUT}/{model}.{which}.p.f32', dtype=np.float32)
    use, weight = thin(w)
    folds = folds_of(pages, len(y))
    for value, without in held_out(pages, len(y), field_and_set):
        for fold in range(FOLDS):
            test = without & (folds == fold)
            if not test.any():
                continue
            rows = use & ~without & (folds != fold)
            p[test] = grow(x[rows], y[rows], weight[rows], (model, which)).predict(x[test], num_threads=1)
        print(f'{model} {which}: {field_and_set[0]} {value}: {without.sum()} blocks', flush=True)
    p = keep_sure(model, which, p)
    p.tofile(f'{OUT}/{model}.{which}.p.f32')


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
