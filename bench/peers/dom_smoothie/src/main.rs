//! Runs dom_smoothie, at its defaults, over the pages on standard input.
//! In: one JSON line a page, `{"id", "html"}`; out: `{"id", "text"}`, or with `error` and an empty text.
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

fn main() {
    let mut out = stdout().lock();
    for line in stdin().lock().lines() {
        let line = line.expect("readable input");
        let job: Value = serde_json::from_str(&line).expect("a JSON line");
        let row = match read(job["html"].as_str().expect("html")) {
            Ok(text) => json!({"id": job["id"], "text": text}),
            Err(error) => json!({"id": job["id"], "text": "", "error": error}),
        };
        writeln!(out, "{row}").expect("writable output");
        out.flush().expect("writable output");
    }
}
