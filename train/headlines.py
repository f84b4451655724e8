"""Fits the points of the signs of headlines in dumps, and prints them beside those that are used.

usage: headlines.py    (after train/headlines.ts)

A conditional logit (McFadden 1974): of the lines above a dump's body, the one with the most points is its headline;
there is none if all have fewer than the points of "none". Cross-validated by site. The output is rounded by hand and
written to src/extract/decide/headline-points.ts.
"""
import json

from rows import FOLDS, OUT, fold_of  # first: see there

import numpy as np
from scipy.optimize import minimize

RIDGE = 1.0
STEPS = 300


def stack(pages):
    """All lines of some pages: measures, which lines are titles, the page of each; and which pages show no title."""
    measures = np.vstack([page['x'] for page in pages])
    is_title = np.concatenate([page['y'] for page in pages])
    page_of = np.repeat(np.arange(len(pages)), [len(page['y']) for page in pages])
    return measures, is_title, page_of, np.array([float(page['y'].sum() == 0) for page in pages])


def fit(pages):
    """The points of each sign, and last those of no headline."""
    x, y, page_of, none = stack(pages)
    n = len(pages)

    def loss(points):
        scores, bar = x @ points[:-1], points[-1]
        most = np.full(n, bar)
        np.maximum.at(most, page_of, scores)
        odds, bar_odds = np.exp(scores - most[page_of]), np.exp(bar - most)
        every = np.bincount(page_of, odds, n) + bar_odds
        right = np.maximum(np.bincount(page_of, odds * y, n) + bar_odds * none, 1e-300)
        slope = x.T @ (odds / every[page_of] - odds * y / right[page_of])
        bar_slope = (bar_odds / every - bar_odds * none / right).sum()
        value = (np.log(every) - np.log(right)).sum() + RIDGE / 2 * (points @ points)
        return value, np.append(slope, bar_slope) + RIDGE * points

    start = np.zeros(x.shape[1] + 1)
    return minimize(loss, start, jac=True, method='L-BFGS-B', options={'maxiter': STEPS}).x


def finds(page, points):
    """Whether the line with the most points is a title, and has enough points."""
    scores = page['x'] @ points[:-1]
    best = scores.argmax()
    return bool(page['y'][best] and scores[best] > points[-1])


def main():
    data = json.load(open(f'{OUT}/headlines.json'))
    pages = [page for page in data['pages'] if page['lines']]
    for page in pages:
        page['x'] = np.array([line['measures'] for line in page['lines']], dtype=float)
        page['y'] = np.array([line['isTitle'] for line in page['lines']], dtype=float)
        page['fold'] = fold_of(page['site'])
    for fold in range(FOLDS):
        points = fit([page for page in pages if page['fold'] != fold])
        for page in pages:
            if page['fold'] == fold:
                page['found'] = finds(page, points)
    for name in sorted({page['set'] for page in pages}):
        shown = [page['found'] for page in pages if page['set'] == name and page['y'].sum() > 0]
        print(f'{name:8} {len(shown)} dumps that show their title, found out of fold {np.mean(shown):.3f}')
    points = fit(pages)
    for sign, fitted in zip(data['signs'], points):
        print(f'{sign["name"]:12} {fitted:6.2f}, used {sign["points"]:.1f}')


if __name__ == '__main__':
    main()
