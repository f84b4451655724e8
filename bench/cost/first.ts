import { extract } from '../../src/extract/pipeline.ts';
import { sourceFromString } from '../../src/input/source.ts';
import { timeCpu } from './measure.ts';

const PAGE = '<!doctype html><title>Ferry</title><p>The ferry left the harbour at nine.</p>';

const source = sourceFromString(PAGE);
const [, first] = timeCpu(() => extract(source));
const [, second] = timeCpu(() => extract(source));
process.send!({ first, second }, () => process.disconnect());
