"""Trains the trees of a pass with LightGBM and prints their cross-validated log loss.

usage: fit.py first|second MODEL    (MODEL: html, text, or foreign; train/run calls it)
       fit.py opinion html          the trees that decide when a second reader's choice is better

The model `foreign` is trained on the same dumps as `text`, but without cues, for languages that the cues hardly know.

Reads what train/dump.ts wrote to train/out; writes MODEL.PASS.p.f32, the out-of-fold probabilities (each page scored by
trees that were not trained on its site), MODEL.PASS.model.json, the trees trained on all pages, and
MODEL.PASS.sample.json, rows with LightGBM's own probabilities for the test of our evaluation. One thread, fixed seeds
and `deterministic`: the same data give the same trees.
"""
import json
import sys

from rows import FOLDS, OUT, cap, fold_of, folds_of, read_pages, read_rows, thin, visible  # first: see there

import lightgbm as lgb
import numpy as np

# Chosen by cross-validation; see docs/experiments.md for what else was tried.
PARAMS = {
    'objective': 'binary',
    'learning_rate': 0.1,
    'feature_fraction': 0.3,
    'bagging_fraction': 0.7,
    'bagging_freq': 1,
    'lambda_l2': 5.0,
    'max_bin': 127,
    'seed': 1,
    'deterministic': True,
    'force_row_wise': True,
    'num_threads': 1,
    'verbose': -1,
}
# The second pass reads the first's probabilities and overfits sooner: smaller trees, larger leaves.
SHAPES = {'first': {'num_leaves': 63, 'min_data_in_leaf': 400}, 'second': {'num_leaves': 31, 'min_data_in_leaf': 800}}
# There are three times as many dumps, with less evidence in each: they can use more trees.
TREES = {'html': {'first': 100, 'second': 80}, 'text': {'first': 200, 'second': 100}}
# Fewer for `foreign`, whose trees need as much space and are rarely used.
TREES['foreign'] = {'first': 100, 'second': 80}
# The dumps that a model is trained on.
KINDS = {'html': 'html', 'text': 'text', 'foreign': 'text'}
# Blocks that the first pass finds less likely keep its probability; src/extract/model/scorer.ts has the same constant.
SURELY_NOT = 0.01
CUES = 'cue'
# Features that are the same for all blocks of a page let trees recognise pages; without them, the second pass is better
# on unseen sites.
PAGE_WIDE = 'page'
SAMPLE_ROWS = 24
# There are few pages: small trees.
OPINION = {
    'objective': 'regression',
    'learning_rate': 0.05,
    'num_leaves': 8,
    'min_data_in_leaf': 40,
    'feature_fraction': 0.6,
    'bagging_fraction': 0.8,
}
OPINION_TREES = 80
# The second reader is asked below the first and followed above the second; src/extract/decide/index.ts has the same.
NEEDS_OPINION = 0.8
MIN_GAIN = 0.1


def load(model, which):
    kind = KINDS[model]
    names = json.load(open(f'{OUT}/{kind}.names.json'))
    pages, rows = read_pages(kind), read_rows(kind).astype(float)
    x = np.fromfile(f'{OUT}/{kind}.first.f32', dtype=np.float32).reshape(len(rows), -1)
    columns = names['first']
    left_out = (CUES,) if model == 'foreign' else ()
    if which == 'second':
        more = np.fromfile(f'{OUT}/{model}.second.f32', dtype=np.float32).reshape(len(rows), -1)
        x = np.hstack([x, more])
        columns = columns + names['second']
        left_out += (PAGE_WIDE,)
    kept = [k for k, name in enumerate(columns) if not name.startswith(left_out)]
    # Many hidden blocks are menus: only the second pass, which knows their surroundings, is trained on them.
    weight = rows[:, 1] if which == 'second' else visible(rows)
    weight = cap(pages, weight) if kind == 'text' else weight
    return pages, [columns[k] for k in kept], rows[:, 0], weight, x[:, kept]


def grow(x, y, w, model_and_pass):
    model, which = model_and_pass
    data = lgb.Dataset(x, y, weight=w, free_raw_data=True)
    return lgb.train({**PARAMS, **SHAPES[which]}, data, TREES[model][which])


def store(tree, columns):
    """A tree as parallel arrays; see src/extract/model/trees.ts."""
    feature, threshold, left, right, leaf, mean = [], [], [], [], [], []

    def add(node):
        if 'leaf_value' in node:
            leaf.append(round(node['leaf_value'], 8))
            return -len(leaf)
        at = len(feature)
        assert node['decision_type'] == '<=' and node['missing_type'] == 'None'
        feature.append(columns.index(node['split_feature']))
        threshold.append(node['threshold'])
        mean.append(round(node['internal_value'], 4))
        left.append(0)
        right.append(0)
        left[at] = add(node['left_child'])
        right[at] = add(node['right_child'])
        return at

    add(tree['tree_structure'])
    return [feature, threshold, left, right, leaf, mean]


def splits_of(node):
    if 'split_feature' in node:
        yield node['split_feature']
        yield from splits_of(node['left_child'])
        yield from splits_of(node['right_child'])


def export(model, columns):
    # A page of one class would give a tree of a single leaf; there is none.
    trees = [tree for tree in model.dump_model()['tree_info'] if tree['num_leaves'] > 1]
    used = sorted({split for tree in trees for split in splits_of(tree['tree_structure'])})
    return {'features': [columns[k] for k in used], 'trees': [store(tree, used) for tree in trees]}


def fit_opinion():
    names = json.load(open(f'{OUT}/html.names.json'))['opinion']
    pages = read_pages('html')
    x = np.fromfile(f'{OUT}/html.opinion.f32', dtype=np.float32).reshape(len(pages), -1)
    own, other = np.fromfile(f'{OUT}/html.opinion.worth.f32', dtype=np.float32).reshape(-1, 2).T
    folds = np.array([fold_of(page['site']) for page in pages])
    sets = np.array([page['set'] for page in pages])

    def grow_gain(rows):
        return lgb.train({**PARAMS, **OPINION}, lgb.Dataset(x[rows], (other - own)[rows]), OPINION_TREES)

    gain = np.zeros(len(pages))
    for fold in range(FOLDS):
        gain[folds == fold] = grow_gain(folds != fold).predict(x[folds == fold], num_threads=1)
    asked = x[:, names.index('confidence')] < NEEDS_OPINION
    chosen = asked & (gain >= MIN_GAIN)
    for name in sorted(set(sets)):
        here = sets == name
        print(f'{name:10} own {own[here].mean():.4f} auto {np.where(chosen, other, own)[here].mean():.4f} '
              f'best of both {np.maximum(own, other)[here].mean():.4f} '
              f'asked {asked[here].mean():.3f} followed {chosen[here].mean():.3f}')
    model = grow_gain(np.ones(len(pages), dtype=bool))
    json.dump(export(model, names), open(f'{OUT}/html.opinion.model.json', 'w'))


def keep_sure(model, which, p):
    """The probabilities of a pass; for the second, those of the first where these are certain."""
    if which == 'first':
        return p
    first = np.fromfile(f'{OUT}/{model}.first.p.f32', dtype=np.float32)
    return np.where(first < SURELY_NOT, first, p)


def main():
    which, name = sys.argv[1:3]
    if which == 'opinion':
        fit_opinion()
        return
    pages, columns, y, w, x = load(name, which)
    folds = folds_of(pages, len(y))
    use, weight = thin(w)
    p = np.zeros(len(y), dtype=np.float32)
    for fold in range(FOLDS):
        rows = use & (folds != fold)
        p[folds == fold] = grow(x[rows], y[rows], weight[rows], (name, which)).predict(x[folds == fold], num_threads=1)
    p = keep_sure(name, which, p)
    p.tofile(f'{OUT}/{name}.{which}.p.f32')
    model = grow(x[use], y[use], weight[use], (name, which))
    stored = export(model, columns)
    json.dump(stored, open(f'{OUT}/{name}.{which}.model.json', 'w'))
    rows = x[np.random.default_rng(2).choice(np.flatnonzero(w > 0), SAMPLE_ROWS, replace=False)]
    # Only the columns that the trees read: a short list of plain numbers.
    kept = [columns.index(name) for name in stored['features']]
    sample = {'rows': [[float(str(v)) for v in row[kept]] for row in rows], 'p': model.predict(rows).tolist()}
    json.dump(sample, open(f'{OUT}/{name}.{which}.sample.json', 'w'))
    q = np.clip(p[w > 0], 1e-6, 1 - 1e-6)
    loss = -np.average(np.where(y[w > 0] > 0.5, np.log(q), np.log(1 - q)), weights=w[w > 0])
    used = len(stored['features'])
    print(f'{name} {which}: {len(y)} blocks, {used} of {len(columns)} features, out-of-fold log loss {loss:.4f}')


if __name__ == '__main__':
    main()
