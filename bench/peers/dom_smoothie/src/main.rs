//! Runs dom_smoothie, at its defaults, over the pages on standard input.
//! In: one JSON line a page, `{"id", "html"}`; out: `{"id", "text", "cpu"}`, or with `error` and an empty text.
//! `cpu`: CPU time of the extraction alone, in microseconds.
use serde_json::{json, Value};
use std::io::{stdin, stdout, BufRead, Write};
use std::panic::catch_unwind;

fn read(html: &str) -> Result<String, String> {
    let outcome = catch_unwind(|| {
        let mut readability = dom_smoothie::Readability::new(html, None, None).map_err(|e| e.to_string())?;
        let article = readability.parse().map_err(|e| e.to_string())?;
        Ok(article.text_content.to_string())
    });
    outcome.unwrap_or_else(|_| Err("panic".to_string()))
}

/// CPU time of this process, in microseconds.
fn cpu_time() -> i64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &mut time) };
    time.tv_sec * 1_000_000 + time.tv_nsec / 1000
}

fn main() {
    let mut out = stdout().lock();
    for line in stdin().lock().lines() {
        let line = line.expect("readable input");
        let job: Value = serde_json::from_str(&line).expect("a JSON line");
        let html = job["html"].as_str().expect("html");
        let start = cpu_time();
        let result = read(html);
        let cpu = cpu_time() - start;
        let row = match result {
            Ok(text) => json!({"id": job["id"], "text": text, "cpu": cpu}),
            Err(error) => json!({"id": job["id"], "text": "", "error": error}),
        };
        writeln!(out, "{row}").expect("writable output");
        out.flush().expect("writable output");
    }
}
