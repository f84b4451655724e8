"""Runs one Python peer over the pages named on standard input.

usage: run.py trafilatura|trafilatura-body|resiliparse|resiliparse-body|justext|rs-trafilatura
       (at its defaults; `-body`: without comments and alternative texts, which most golds leave out)
in:    one JSON line a page: {"id", "path", "lang"}
out:   one JSON line a page: {"id", "text", "cpu"}, or {"id", "text": "", "error"} where the peer failed
       (`cpu`: CPU time of the extraction alone, in microseconds)
"""
import json
import sys
import time


def trafilatura_reader(**options):
    from trafilatura import extract
    return lambda page, lang: extract(page, **options) or ''


def resiliparse_reader(**options):
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    def read(page, lang):
        return extract_plain_text(bytes_to_str(page, detect_encoding(page)), main_content=True, **options)
    return read


def justext_reader():
    import justext
    known = justext.get_stoplists()

    def read(page, lang):
        # jusText asks for a language; where it has no list (Chinese), its manual gives these settings.
        name = lang or 'English'
        if name in known:
            paragraphs = justext.justext(page, justext.get_stoplist(name))
        else:
            paragraphs = justext.justext(page, frozenset(), stopwords_low=0, stopwords_high=0)
        return '\n\n'.join(p.text for p in paragraphs if not p.is_boilerplate)
    return read


def rs_trafilatura_reader():
    from rs_trafilatura import extract_bytes
    return lambda page, lang: extract_bytes(page).main_content or ''


READERS = {
    'trafilatura': trafilatura_reader,
    'trafilatura-body': lambda: trafilatura_reader(include_comments=False),
    'resiliparse': resiliparse_reader,
    'resiliparse-body': lambda: resiliparse_reader(comments=False, alt_texts=False),
    'justext': justext_reader,
    'rs-trafilatura': rs_trafilatura_reader,
}


def main():
    read = READERS[sys.argv[1]]()
    for line in sys.stdin:
        job = json.loads(line)
        with open(job['path'], 'rb') as file:
            page = file.read()
        start = time.process_time_ns()
        try:
            text = read(page, job.get('lang'))
            row = {'id': job['id'], 'text': text, 'cpu': (time.process_time_ns() - start) // 1000}
        except Exception as error:  # whatever a peer throws is a page without text
            row = {'id': job['id'], 'text': '', 'error': f'{type(error).__name__}: {error}'[:200]}
        print(json.dumps(row), flush=True)


main()
