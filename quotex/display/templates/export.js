// Quotes as a table: a file of CSV, or what is pasted elsewhere.
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/; // what a spreadsheet would compute

// A cell as text, as quotex writes it: „=1+1“ is computed, „'=1+1“ is not.
const safe = (words) => (FORMULA.test(words) ? `'${words}` : words);

const asText = (value, kind) => {
  if (value === null || value === undefined) return "";
  if (kind === "bool") return value ? "True" : "False";
  if (kind !== "float64") return typeof value === "string" ? safe(value) : String(value);
  return (Number.isInteger(value) ? value.toFixed(1) : String(value)).replace(".", say.decimal);
};

const csv = (chosen) => {
  const special = new RegExp(`[${say.separator}"\r\n]`);
  const line = (cells) =>
    cells
      .map((words) => (special.test(words) ? `"${words.replaceAll('"', '""')}"` : words))
      .join(say.separator) + "\r\n";
  const rows = chosen.map((quote) =>
    data.columns.map(([whose, at, , kind]) => asText(quote.cells[whose][at], kind)),
  );
  return "\ufeff" + [data.columns.map(([, , name]) => safe(name)), ...rows].map(line).join("");
};

const download = (chosen) => {
  const address = URL.createObjectURL(new Blob([csv(chosen)], { type: "text/csv;charset=utf-8" }));
  make("a", { href: address, download: say.file }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

// As lines for a text, as a table for a spreadsheet or a document.
const copy = (chosen) => {
  const cells = chosen.map((quote) => {
    const names = ["speaker", "office", "confidence", "title", "source", "date"];
    const [speaker, office, sure, title, source, date] = names.map((name) => cell(quote, name));
    const where = [title ?? quote.title, source, date].filter(Boolean).join(", ");
    const who = [speaker ?? say.nobody, office].filter(Boolean).join(", ");
    return [who, quote.words, say.types[quote.type - 1], percent(sure), where].map(safe);
  });
  const lines = cells.map(([who, words, ...rest]) => `${who}: ${words} (${rest.join(" · ")})`);
  const rows = cells.map((row) => make("tr", {}, ...row.map((words) => make("td", {}, words))));
  const texts = { "text/plain": lines.join("\n"), "text/html": make("table", {}, ...rows).outerHTML };
  const blobs = Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })]);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
};
