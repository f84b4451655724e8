"""Code that the trainers share: the folder of train/dump.ts, the rows of blocks with their weights, and the folds."""
import hashlib
import json
import os

# One thread adds in one order, so that the same data give the same weights. Must be set before numpy is loaded, so
# scripts import this module first.
os.environ['OPENBLAS_NUM_THREADS'] = '1'

import numpy as np

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'out')
FOLDS = 5
# Blocks of less weight are hundreds of thousands of boilerplate lines: a quarter of them, with four times the weight, is
# enough.
LIGHT = 0.01
LIGHT_SHARE = 0.25
# Weights are words over words of the gold; LightGBM's limits on leaves are meant for rows of weight about one.
WEIGHT_SCALE = 1000.0
# The blocks of a page weigh at most this much together, for cues and for text: hundreds of comments under a short post
# would outweigh all others. On HTML, the news sets lose by it what wcxb gains.
MOST_PAGE = 4.0
# Numbers of a row of KIND.rows.f32: label, weight, words, words found in the gold, settled role, whether it is hidden.
ROW = 6


def read_pages(kind):
    return [json.loads(line) for line in open(f'{OUT}/{kind}.pages.jsonl')]


def read_rows(kind):
    rows = np.fromfile(f'{OUT}/{kind}.rows.f32', dtype=np.float32).reshape(-1, ROW)
    assert len(rows) == read_pages(kind)[-1]['to'], f'{kind}.rows.f32 is of another time: run train/dump.ts cues {kind}'
    return rows


def visible(rows):
    """The weights of rows, 0 for hidden blocks."""
    return np.where(rows[:, 5] > 0, 0, rows[:, 1])


def cap(pages, weight):
    """The weights of blocks, with the weight of each page limited."""
    capped = weight.astype(float)
    for page in pages:
        part = slice(page['from'], page['to'])
        capped[part] *= min(1, MOST_PAGE / max(capped[part].sum(), 1e-9))
    return capped


def fold_of(site):
    """Sites get folds by a hash of their name, so that a new page never moves an old one."""
    return int(hashlib.sha256(site.encode()).hexdigest()[:8], 16) % FOLDS


def folds_of(pages, size):
    """The fold of every block."""
    folds = np.zeros(size, dtype=np.int8)
    for page in pages:
        folds[page['from']:page['to']] = fold_of(page['site'])
    return folds


def thin(w):
    """The rows to train on and their weights."""
    random = np.random.default_rng(1).random(len(w))
    heavy = w >= LIGHT
    use = (w > 0) & (heavy | (random < LIGHT_SHARE))
    return use, np.where(heavy, w, w / LIGHT_SHARE) * WEIGHT_SCALE
