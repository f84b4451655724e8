"""Weighs cues, the words of names and texts, by logistic regressions, and prints their cross-validated log loss.

usage: regress.py KIND     (KIND: html or text; train/run calls it)

Reads what `train/dump.ts cues` wrote to train/out; writes KIND.cues.f32, for every block the out-of-fold log-odds of
each group of cues and the numbers of its known words and of all its words, and KIND.cues.model.json, the weights fitted
on all pages.
"""
import json
import sys

from rows import FOLDS, OUT, cap, folds_of, read_pages, read_rows, thin, visible  # first: see there

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, diags

# A cue is used if it is on at least this many sites.
SITES = 5
# The ridge: the penalty of weights. There are ten times as many words as names.
RIDGE = {'names': 3.0, 'text': 10.0, 'heading': 3.0}
STEPS = 40
# Weights below this are left out, the others rounded to its half. HTML, which also has names, needs fewer words: half of
# them are as good, and generalise better.
LEAST = {'html': 0.2, 'text': 0.1}
# The groups in the order of their counts; src/extract/cues/families.ts has the same. The last count is that of words.
GROUPS = ('names', 'text', 'heading')
# A word with a weight in this family is known.
WORD = 'word'


class Cues:
    """Blocks by cues: labels, folds, the blocks to train on, weights, and a matrix for each group."""

    def __init__(self, kind):
        self.kind = kind
        self.pages = read_pages(kind)
        rows = read_rows(kind)
        self.labels = np.where(rows[:, 0] > 0.5, 1, -1).astype(np.float32)
        self.all_weights = visible(rows)
        self.folds = folds_of(self.pages, len(rows))
        self.sites = np.zeros(len(rows), dtype=np.int64)
        sites = {}
        for page in self.pages:
            self.sites[page['from']:page['to']] = sites.setdefault(page['site'], len(sites))
        self.use, weight = thin(cap(self.pages, self.all_weights))
        self.weight = (weight / weight[self.use].mean()).astype(np.float32)
        self.counts = np.fromfile(f'{OUT}/{kind}.cues.counts.i32', dtype=np.int32).reshape(len(rows), -1)
        self.groups = self.read(kind)

    def read(self, kind):
        """For each group, a matrix of blocks by cues, and the cues."""
        hashes = np.fromfile(f'{OUT}/{kind}.cues.u32', dtype=np.uint32)
        written = {}
        for line in open(f'{OUT}/{kind}.cues.txt'):
            number, group, cue = line.rstrip('\n').split(' ', 2)
            written[int(number)] = (group, cue)
        known, column = np.unique(hashes, return_inverse=True)
        row = np.repeat(np.arange(len(self.counts), dtype=np.int64), self.counts[:, :len(GROUPS)].sum(axis=1))
        pairs = np.unique(column * (self.sites.max() + 1) + self.sites[row])
        met = np.bincount(pairs // (self.sites.max() + 1), minlength=len(known))
        group_of = np.array([GROUPS.index(written[int(number)][0]) for number in known])
        groups = {}
        for g, group in enumerate(GROUPS):
            kept = np.flatnonzero((met >= SITES) & (group_of == g))
            place = np.full(len(known), -1)
            place[kept] = np.arange(len(kept))
            here = place[column] >= 0
            ones = np.ones(int(here.sum()), dtype=np.float32)
            x = csr_matrix((ones, (row[here], place[column[here]])), shape=(len(self.counts), len(kept)))
            x.sum_duplicates()
            x = diags(1 / self.root(g)) @ x
            groups[group] = (x.tocsr(), [written[int(known[k])][1] for k in kept])
        return groups

    def root(self, column, rows=slice(None)):
        return np.sqrt(np.maximum(1, self.counts[rows, column])).astype(np.float32)

    def fit(self, group, train):
        return regress(self.groups[group][0][train], self.labels[train], self.weight[train], (RIDGE[group], LEAST[self.kind]))

    def score(self, odds, group, train_and_test):
        """Sets the log-odds of test rows, and how many of their words are known, by a regression on training rows."""
        train, test = train_and_test
        if len(test) == 0:
            return
        g = GROUPS.index(group)
        x, names = self.groups[group]
        beta = self.fit(group, train)
        odds[test, g] = x[test] @ beta[:-1] + beta[-1]
        if group == 'text':
            words = np.array([name.split(' ')[0] == WORD for name in names]) & (beta[:-1] != 0)
            odds[test, len(GROUPS)] = np.rint((x[test] @ words.astype(np.float32)) * self.root(g, test))

    def out_of_fold(self, without=None):
        """The columns of KIND.cues.f32; with `without`, only for these blocks, then not used for training."""
        odds = np.zeros((len(self.labels), len(GROUPS) + 2), dtype=np.float32)
        odds[:, -1] = self.counts[:, -1]
        for group in GROUPS:
            for fold in range(FOLDS):
                inside = self.folds == fold
                train = self.use & ~inside
                test = inside
                if without is not None:
                    train, test = train & ~without, inside & without
                self.score(odds, group, (np.flatnonzero(train), np.flatnonzero(test)))
        return odds

    def loss(self, group, odds):
        held = self.all_weights > 0
        margin = self.labels[held] * odds[held, GROUPS.index(group)]
        return np.average(np.logaddexp(0, -margin), weights=self.all_weights[held])


def regress(x, y, weight, ridge_and_least):
    """The weights of a logistic regression and its bias; small weights are 0."""
    ridge, least = ridge_and_least
    transposed = x.T.tocsr()

    def loss(beta):
        margin = y * (x @ beta[:-1].astype(np.float32) + np.float32(beta[-1]))
        e = np.exp(-np.abs(margin))
        value = np.where(margin > 0, 0, -margin) + np.log1p(e)
        slope = -weight * y * np.where(margin > 0, e, 1) / (1 + e)
        gradient = np.append((transposed @ slope) + ridge * beta[:-1], slope.sum(dtype=float))
        return float((weight * value).sum(dtype=float)) + ridge / 2 * float(beta[:-1] @ beta[:-1]), gradient

    start = np.zeros(x.shape[1] + 1)
    beta = minimize(loss, start, jac=True, method='L-BFGS-B', options={'maxiter': STEPS}).x
    small = np.abs(beta[:-1]) < least
    beta[:-1] = np.where(small, 0, np.round(beta[:-1] * 2 / least) * least / 2)
    return beta


def main():
    kind = sys.argv[1]
    cues = Cues(kind)
    odds = cues.out_of_fold()
    odds.tofile(f'{OUT}/{kind}.cues.f32')
    model = {'bias': {}, 'families': {}}
    for group in GROUPS:
        names = cues.groups[group][1]
        beta = cues.fit(group, np.flatnonzero(cues.use))
        model['bias'][group] = round(float(beta[-1]), 4)
        kept = np.flatnonzero(beta[:-1])
        for k in kept:
            family, cue = names[k].split(' ')
            model['families'].setdefault(family, []).append((round(float(beta[k]) * 100), cue))
        loss = cues.loss(group, odds)
        print(f'{kind} cues of {group}: {len(kept)} of {len(names)}, out-of-fold log loss {loss:.4f}', flush=True)
    json.dump(model, open(f'{OUT}/{kind}.cues.model.json', 'w'))


if __name__ == '__main__':
    main()
