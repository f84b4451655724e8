"""Fits a pass of the linear scorer by penalised logistic regression and prints its cross-validated log loss.

usage: fit.py first|second KIND     (KIND: html or text; train/run calls it)

Reads what train/dump.ts wrote to train/out; writes KIND.PASS.p.f32, the out-of-fold probabilities, and
KIND.PASS.model.json, the weights fitted on all pages. Folds are by site. Newton steps on a fixed start: the same data
give the same weights.
"""
import hashlib
import json
import os
import sys

import numpy as np

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'out')
FOLDS = 5
# Ridge penalty on standardised weights.
L2 = 2.0
STEPS = 8
# The scorer keeps the features that weigh most; more of them change the out-of-fold figures by less than 0.3 points.
KEPT = {'first': 48, 'second': 30}


def load(kind, which):
    names = json.load(open(f'{OUT}/{kind}.names.json'))
    pages = [json.loads(line) for line in open(f'{OUT}/{kind}.pages.jsonl')]
    rows = np.fromfile(f'{OUT}/{kind}.rows.f32', dtype=np.float32).reshape(-1, 2).astype(float)
    x = np.fromfile(f'{OUT}/{kind}.first.f32', dtype=np.float32).reshape(len(rows), -1)
    columns = names['first']
    if which == 'second':
        first = json.load(open(f'{OUT}/{kind}.first.model.json'))['weights']
        used = [columns.index(name) for name in first]
        more = np.fromfile(f'{OUT}/{kind}.second.f32', dtype=np.float32).reshape(len(rows), -1)
        x = np.hstack([x[:, used], more])
        columns = [columns[i] for i in used] + names['second']
    return pages, columns, rows[:, 0], rows[:, 1], x


def fold_of(site):
    """Sites fall into folds by a hash of their name, so that a new page never moves an old one."""
    return int(hashlib.sha256(site.encode()).hexdigest()[:8], 16) % FOLDS


def newton(x, y, w):
    """Standardises, fits, and returns raw weights and the bias behind them, and the standardised weights."""
    mean, spread = x.mean(0), x.std(0) + 1e-9
    a = np.hstack([(x - mean) / spread, np.ones((len(x), 1))])
    b = np.zeros(a.shape[1])
    ridge = np.full(len(b), L2)
    ridge[-1] = 1e-6
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-np.clip(a @ b, -15, 15)))
        gradient = a.T @ (w * (y - p)) - ridge * b
        hessian = (a * (w * p * (1 - p))[:, None]).T @ a + np.diag(ridge)
        b += np.linalg.solve(hessian, gradient)
    raw = b[:-1] / spread
    return np.append(raw, b[-1] - raw @ mean), b[:-1]


def predict(x, b):
    return 1 / (1 + np.exp(-np.clip(x @ b[:-1] + b[-1], -30, 30)))


def main():
    which, kind = sys.argv[1:3]
    pages, columns, y, w, x = load(kind, which)
    folds = np.zeros(len(y), dtype=np.int8)
    for page in pages:
        folds[page['from']:page['to']] = fold_of(page['site'])
    use = w > 0
    xs, ys, ws, fs = x[use].astype(float), y[use], w[use], folds[use]
    _, strength = newton(xs, ys, ws)
    kept = sorted(np.argsort(-np.abs(strength))[:KEPT[which]])
    p = np.zeros(len(y), dtype=np.float32)
    for fold in range(FOLDS):
        b, _ = newton(xs[fs != fold][:, kept], ys[fs != fold], ws[fs != fold])
        p[folds == fold] = predict(x[folds == fold][:, kept].astype(float), b)
    p.tofile(f'{OUT}/{kind}.{which}.p.f32')
    b, _ = newton(xs[:, kept], ys, ws)
    model = {'bias': round(b[-1], 4), 'weights': {columns[k]: round(v, 4) for k, v in zip(kept, b[:-1])}}
    json.dump(model, open(f'{OUT}/{kind}.{which}.model.json', 'w'))
    q = np.clip(p[use], 1e-6, 1 - 1e-6)
    loss = -np.average(np.where(ys > 0.5, np.log(q), np.log(1 - q)), weights=ws)
    print(f'{kind} {which}: {len(y)} blocks, {len(kept)} of {len(columns)} features, out-of-fold log loss {loss:.4f}')


if __name__ == '__main__':
    main()
