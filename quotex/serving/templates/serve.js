// Sends what is pasted, dropped or named, shows who said what, and hands out files.
// The articles' JSON stays in this page; the server keeps nothing.
"use strict";

const words = JSON.parse(document.body.dataset.words);
const one = (selector) => document.querySelector(selector);
const say = (text, values = {}) =>
  text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name].toLocaleString(document.documentElement.lang) : whole));

const text = one("#text");
const url = one("#url");
const status = one("#status");
const stop = one("#stop");
const result = one("#result");
const problems = one("#problems");
const starters = document.querySelectorAll("#paste button, #fetch button");

let articles = []; // their JSON, a string each
let name = "quotex"; // of the files
let running = null;

async function read(path, options) {
  running = new AbortController();
  articles = [];
  result.hidden = problems.hidden = true;
  busy(true);
  status.textContent = words.reading;
  const failed = [];
  let quotes = 0;
  let told = Date.now();
  try {
    const response = await fetch(path, { method: "POST", signal: running.signal, ...options });
    if (!response.ok) throw new Problem((await response.json()).error);
    for await (const line of lines(response.body)) {
      const record = JSON.parse(line);
      if ("error" in record && !("sections" in record)) {
        failed.push(record);
      } else {
        articles.push(line);
        quotes += record.quotes.length;
      }
      if (Date.now() - told > 1000) {
        // not more often: a screen reader says it each time
        told = Date.now();
        status.textContent = say(words.progress, { done: articles.length + failed.length });
      }
    }
    tell(quotes, failed);
  } catch (error) {
    complain(error);
    if (articles.length) tell(quotes, failed);
  }
  busy(false);
}

class Problem extends Error {}

function complain(error) {
  if (error.name === "AbortError") status.textContent = words.stopped;
  else if (error instanceof Problem) list([{ error: error.message }], words.nothing);
  else list([{ error: articles.length ? words.broken : words.lost }], words.nothing);
}

async function* lines(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    const parts = (rest + value).split("\n");
    rest = parts.pop();
    yield* parts.filter((part) => part.trim());
  }
  if (rest.trim()) yield rest;
}

function busy(is) {
  stop.hidden = !is;
  starters.forEach((button) => (button.disabled = is));
  document.body.setAttribute("aria-busy", is);
}

function tell(quotes, failed) {
  const count = articles.length;
  if (failed.length) {
    list(failed, say(failed.length === 1 ? words.failed_one : words.failed_many, { failed: failed.length }));
  }
  status.textContent = count ? say(count === 1 ? words.one : words.many, { articles: count, quotes }) : words.nothing;
  if (!count) return;
  result.hidden = false;
  show("shown");
  one("#result-title").focus();
}

function list(failed, title) {
  status.textContent = "";
  one("#problems-title").textContent = title;
  one("#problems ul").replaceChildren(
    ...failed.map((record) => {
      const item = document.createElement("li");
      if ("file" in record || "row" in record) item.lang = "en"; // of quotex itself
      const where = [record.file, record.row && `${words.row} ${record.row}`, !record.file && record.id];
      item.textContent = [where.filter(Boolean).join(", "), record.error].filter(Boolean).join(": ");
      return item;
    }),
  );
  problems.hidden = false;
}

function show(target) {
  const form = one("#show");
  form.target = target;
  form.elements.articles.value = articles.join("\n");
  form.submit();
}

async function download(format) {
  try {
    let blob;
    if (format === "json") {
      const whole = articles.length === 1 ? articles[0] : `[\n${articles.join(",\n")}\n]`;
      blob = new Blob([`${whole}\n`], { type: "application/json" });
    } else {
      const headers = { "Content-Type": "application/x-ndjson" };
      const body = articles.join("\n");
      const response = await fetch(`/convert?format=${format}&lang=${document.documentElement.lang}`, { method: "POST", headers, body });
      if (!response.ok) throw new Problem((await response.json()).error);
      blob = await response.blob();
    }
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = `${name}.${{ excel: "csv", tei: "xml" }[format] ?? format}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  } catch (error) {
    complain(error);
  }
}

function readFiles(files) {
  if (!files.length) return;
  const form = new FormData();
  for (const file of files) form.append("files", file);
  name = files.length === 1 ? files[0].name.replace(/(\.[A-Za-z0-9]+){1,2}$/, "") || "quotex" : "quotex";
  read("/extract/batch?format=jsonl", { body: form });
}

const json = (value) => ({ headers: { "Content-Type": "application/json" }, body: JSON.stringify(value) });

one("#paste").addEventListener("submit", (event) => {
  event.preventDefault();
  name = "quotex";
  if (text.value.trim()) read("/extract?format=jsonl", json({ text: text.value }));
  else {
    status.textContent = words.empty;
    text.focus();
  }
});
one("#fetch").addEventListener("submit", (event) => {
  event.preventDefault();
  name = "quotex";
  if (url.value.trim()) read("/extract/address?format=jsonl", json({ url: url.value.trim() }));
  else {
    status.textContent = words.no_address;
    url.focus();
  }
});
one("#choose").addEventListener("click", () => one("#files").click());
one("#files").addEventListener("change", (event) => {
  readFiles([...event.target.files]);
  event.target.value = "";
});
stop.addEventListener("click", () => running.abort());
one("#window").addEventListener("click", () => show("_blank"));
document.querySelectorAll("[data-format]").forEach((button) => {
  button.addEventListener("click", () => download(button.dataset.format));
});

const drop = one("#drop");
const hasFiles = (event) => event.dataTransfer?.types.includes("Files");
addEventListener("dragover", (event) => {
  if (!hasFiles(event)) return;
  event.preventDefault();
  drop.hidden = false;
});
addEventListener("dragleave", (event) => {
  if (event.relatedTarget === null) drop.hidden = true;
});
addEventListener("drop", (event) => {
  if (!hasFiles(event)) return;
  event.preventDefault();
  drop.hidden = true;
  if (stop.hidden) readFiles([...event.dataTransfer.files]);
});
