"""Grows the trees of a pass with LightGBM and prints their cross-validated log loss.

usage: fit.py first|second KIND     (KIND: html or text; train/run calls it)
       fit.py cues KIND             the logistic regressions that weigh the words of names and texts
       fit.py opinion html          the trees that say when a second reader's choice is the better one

Reads what train/dump.ts wrote to train/out; writes KIND.PASS.p.f32, the out-of-fold probabilities (each page judged by
trees that never saw its site), KIND.PASS.model.json, the trees grown on all pages, and KIND.PASS.sample.json, rows with
LightGBM's own probabilities for the test of our evaluation. One thread, fixed seeds and `deterministic`: the same data
give the same trees. `cues` writes KIND.cues.f32, the out-of-fold log-odds of each group of cues, and
KIND.cues.model.json, the weights fitted on all pages.
"""
import hashlib
import json
import os
import sys

# Sums in one order: the same data give the same weights.
os.environ['OPENBLAS_NUM_THREADS'] = '1'

import lightgbm as lgb
import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, diags

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'out')
FOLDS = 5
# Chosen by cross-validation; see MODEL.md for what else was tried.
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
# Dumps are three times as many and have less to go by: they bear more trees.
TREES = {'html': {'first': 100, 'second': 80}, 'text': {'first': 200, 'second': 100}}
# What is the same for all blocks of a page lets trees tell pages apart; without it the second pass does better on
# unseen sites.
PAGE_WIDE = 'page'
# Blocks of less weight are furniture lines by the hundred thousand: a quarter of them, with four times the weight, does.
LIGHT = 0.01
LIGHT_SHARE = 0.25
# Weights are words over words of the gold; LightGBM's limits on leaves are meant for rows of weight about one.
WEIGHT_SCALE = 1000.0
SAMPLE_ROWS = 24
# Pages are few: small trees.
OPINION = {
    'objective': 'regression',
    'learning_rate': 0.05,
    'num_leaves': 8,
    'min_data_in_leaf': 40,
    'feature_fraction': 0.6,
    'bagging_fraction': 0.8,
}
OPINION_TREES = 80
# The second reader is asked below the one and followed above the other; src/extract/model/index.ts has the same.
NEEDS_OPINION = 0.8
MIN_GAIN = 0.1
# The blocks of a page weigh at most this much together, for cues and for text: hundreds of comments under a short post
# would outweigh all others. On HTML the news sets lose by it what wcxb gains.
MOST_PAGE = 4.0
# A cue counts when it was met on this many sites.
CUE_SITES = 5
# The regressions' ridge: how much a weight must earn. There are ten times as many words as names.
CUE_RIDGE = {'names': 3.0, 'text': 10.0, 'heading': 3.0}
CUE_STEPS = 40
# Weights below this are left out, the others rounded to its half: a third of them says nearly as much as all.
CUE_LEAST = 0.1
# The groups in the order of their counts; src/extract/cues/families.ts has the same.
CUE_GROUPS = ('names', 'text', 'heading')
# Numbers of a row of KIND.rows.f32: label, weight, words, words found in the gold, settled role.
ROW = 5


def load(kind, which):
    names = json.load(open(f'{OUT}/{kind}.names.json'))
    pages = [json.loads(line) for line in open(f'{OUT}/{kind}.pages.jsonl')]
    rows = np.fromfile(f'{OUT}/{kind}.rows.f32', dtype=np.float32).reshape(-1, ROW).astype(float)
    x = np.fromfile(f'{OUT}/{kind}.first.f32', dtype=np.float32).reshape(len(rows), -1)
    columns = names['first']
    if which == 'second':
        more = np.fromfile(f'{OUT}/{kind}.second.f32', dtype=np.float32).reshape(len(rows), -1)
        x = np.hstack([x, more])
        columns = columns + names['second']
        kept = [k for k, name in enumerate(columns) if not name.startswith(PAGE_WIDE)]
        x, columns = x[:, kept], [columns[k] for k in kept]
    weight = cap(pages, rows[:, 1]) if kind == 'text' else rows[:, 1]
    return pages, columns, rows[:, 0], weight, x


def cap(pages, weight):
    """The weights of blocks where no page weighs more than it may."""
    capped = weight.astype(float)
    for page in pages:
        part = slice(page['from'], page['to'])
        capped[part] *= min(1, MOST_PAGE / max(capped[part].sum(), 1e-9))
    return capped


def fold_of(site):
    """Sites fall into folds by a hash of their name, so that a new page never moves an old one."""
    return int(hashlib.sha256(site.encode()).hexdigest()[:8], 16) % FOLDS


def grow(x, y, w, kind_and_pass):
    kind, which = kind_and_pass
    data = lgb.Dataset(x, y, weight=w, free_raw_data=True)
    return lgb.train({**PARAMS, **SHAPES[which]}, data, TREES[kind][which])


def thin(w):
    """The rows to learn from and their weights."""
    random = np.random.default_rng(1).random(len(w))
    heavy = w >= LIGHT
    use = (w > 0) & (heavy | (random < LIGHT_SHARE))
    return use, np.where(heavy, w, w / LIGHT_SHARE) * WEIGHT_SCALE


def threshold_of(value):
    """The shortest decimal that parts float32 numbers as `value` does."""
    low = np.float32(value)
    if float(low) > value:
        low = np.nextafter(low, np.float32(-np.inf))
    high = float(np.nextafter(low, np.float32(np.inf)))
    low = float(low)
    for digits in range(1, 18):
        short = float(f'{value:.{digits}g}')
        if low <= short < high:
            return short
    return value


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
        threshold.append(threshold_of(node['threshold']))
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
    # A page of one class would grow a tree of a single leaf; there is none.
    trees = [tree for tree in model.dump_model()['tree_info'] if tree['num_leaves'] > 1]
    used = sorted({split for tree in trees for split in splits_of(tree['tree_structure'])})
    return {'features': [columns[k] for k in used], 'trees': [store(tree, used) for tree in trees]}


def load_cues(kind):
    """What the regressions need: pages, labels, folds, rows to learn from, their weights, all weights, and the cues."""
    pages = [json.loads(line) for line in open(f'{OUT}/{kind}.pages.jsonl')]
    rows = np.fromfile(f'{OUT}/{kind}.rows.f32', dtype=np.float32).reshape(-1, ROW)
    y = np.where(rows[:, 0] > 0.5, 1, -1).astype(np.float32)
    site, folds = np.zeros(len(y), dtype=np.int64), np.zeros(len(y), dtype=np.int8)
    sites = {}
    for page in pages:
        part = slice(page['from'], page['to'])
        site[part] = sites.setdefault(page['site'], len(sites))
        folds[part] = fold_of(page['site'])
    use, weight = thin(cap(pages, rows[:, 1]))
    weight = (weight / weight[use].mean()).astype(np.float32)
    return pages, y, folds, use, weight, rows[:, 1], read_cues(kind, site)


def score_cues(x, y, weight, ridge_and_rows):
    """The log-odds of test rows by a regression on training rows."""
    ridge, train, test = ridge_and_rows
    beta = regress(x[train], y[train], weight[train], ridge)
    return x[test] @ beta[:-1] + beta[-1]


def fit_cues(kind):
    _, y, folds, use, weight, all_weights, groups = load_cues(kind)
    odds, model = np.zeros((len(y), len(CUE_GROUPS)), dtype=np.float32), {'bias': {}, 'families': {}}
    for g, (group, (x, names)) in enumerate(groups.items()):
        for fold in range(FOLDS):
            test = np.flatnonzero(folds == fold)
            odds[test, g] = score_cues(x, y, weight, (CUE_RIDGE[group], np.flatnonzero(use & (folds != fold)), test))
        beta = regress(x[use], y[use], weight[use], CUE_RIDGE[group])
        model['bias'][group] = round(float(beta[-1]), 4)
        kept = np.flatnonzero(beta[:-1])
        for k in kept:
            family, cue = names[k].split(' ')
            model['families'].setdefault(family, []).append((round(float(beta[k]) * 100), cue))
        counts = all_weights > 0
        loss = np.average(np.logaddexp(0, -y * odds[:, g])[counts], weights=all_weights[counts])
        print(f'{kind} cues of {group}: {len(kept)} of {len(names)}, out-of-fold log loss {loss:.4f}', flush=True)
    odds.tofile(f'{OUT}/{kind}.cues.f32')
    json.dump(model, open(f'{OUT}/{kind}.cues.model.json', 'w'))


def read_cues(kind, site):
    """For each group a matrix of blocks by cues, and what the cues are."""
    hashes = np.fromfile(f'{OUT}/{kind}.cues.u32', dtype=np.uint32)
    counts = np.fromfile(f'{OUT}/{kind}.cues.counts.i32', dtype=np.int32).reshape(-1, len(CUE_GROUPS))
    written = {}
    for line in open(f'{OUT}/{kind}.cues.txt'):
        number, group, cue = line.rstrip('\n').split(' ', 2)
        written[int(number)] = (group, cue)
    known, column = np.unique(hashes, return_inverse=True)
    row = np.repeat(np.arange(len(counts), dtype=np.int64), counts.sum(axis=1))
    met = np.bincount(np.unique(column * (site.max() + 1) + site[row]) // (site.max() + 1), minlength=len(known))
    group_of = np.array([CUE_GROUPS.index(written[int(number)][0]) for number in known])
    groups = {}
    for g, group in enumerate(CUE_GROUPS):
        kept = np.flatnonzero((met >= CUE_SITES) & (group_of == g))
        place = np.full(len(known), -1)
        place[kept] = np.arange(len(kept))
        here = place[column] >= 0
        ones = np.ones(int(here.sum()), dtype=np.float32)
        x = csr_matrix((ones, (row[here], place[column[here]])), shape=(len(counts), len(kept)))
        x.sum_duplicates()
        x = diags((1 / np.sqrt(np.maximum(1, counts[:, g]))).astype(np.float32)) @ x
        groups[group] = (x.tocsr(), [written[int(known[k])][1] for k in kept])
    return groups


def regress(x, y, weight, ridge):
    """The weights of a logistic regression and its bias; those that hardly count are 0."""
    transposed = x.T.tocsr()

    def loss(beta):
        margin = y * (x @ beta[:-1].astype(np.float32) + np.float32(beta[-1]))
        e = np.exp(-np.abs(margin))
        value = np.where(margin > 0, 0, -margin) + np.log1p(e)
        slope = -weight * y * np.where(margin > 0, e, 1) / (1 + e)
        gradient = np.append((transposed @ slope) + ridge * beta[:-1], slope.sum(dtype=float))
        return float((weight * value).sum(dtype=float)) + ridge / 2 * float(beta[:-1] @ beta[:-1]), gradient

    start = np.zeros(x.shape[1] + 1)
    beta = minimize(loss, start, jac=True, method='L-BFGS-B', options={'maxiter': CUE_STEPS}).x
    least = np.abs(beta[:-1]) < CUE_LEAST
    beta[:-1] = np.where(least, 0, np.round(beta[:-1] * 2 / CUE_LEAST) * CUE_LEAST / 2)
    return beta


def fit_opinion():
    names = json.load(open(f'{OUT}/html.names.json'))['opinion']
    pages = [json.loads(line) for line in open(f'{OUT}/html.pages.jsonl')]
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


def main():
    which, kind = sys.argv[1:3]
    if which == 'opinion':
        fit_opinion()
        return
    if which == 'cues':
        fit_cues(kind)
        return
    pages, columns, y, w, x = load(kind, which)
    folds = np.zeros(len(y), dtype=np.int8)
    for page in pages:
        folds[page['from']:page['to']] = fold_of(page['site'])
    use, weight = thin(w)
    p = np.zeros(len(y), dtype=np.float32)
    for fold in range(FOLDS):
        rows = use & (folds != fold)
        p[folds == fold] = grow(x[rows], y[rows], weight[rows], (kind, which)).predict(x[folds == fold], num_threads=1)
    p.tofile(f'{OUT}/{kind}.{which}.p.f32')
    model = grow(x[use], y[use], weight[use], (kind, which))
    stored = export(model, columns)
    json.dump(stored, open(f'{OUT}/{kind}.{which}.model.json', 'w'))
    rows = x[np.random.default_rng(2).choice(np.flatnonzero(w > 0), SAMPLE_ROWS, replace=False)]
    # Only the columns that the trees read: a short list of plain numbers.
    kept = [columns.index(name) for name in stored['features']]
    sample = {'rows': [[float(str(v)) for v in row[kept]] for row in rows], 'p': model.predict(rows).tolist()}
    json.dump(sample, open(f'{OUT}/{kind}.{which}.sample.json', 'w'))
    q = np.clip(p[w > 0], 1e-6, 1 - 1e-6)
    loss = -np.average(np.where(y[w > 0] > 0.5, np.log(q), np.log(1 - q)), weights=w[w > 0])
    used = len(stored['features'])
    print(f'{kind} {which}: {len(y)} blocks, {used} of {len(columns)} features, out-of-fold log loss {loss:.4f}')


if __name__ == '__main__':
    main()
