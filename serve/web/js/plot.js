// Draws the table of deeds as a plot of intensity by day. The table is the data
// and stays: a point leads to its row.
import * as Plot from "@observablehq/plot";

// Plot puts a style element into its drawing, which the page's policy forbids;
// desk.css has the same rules. An inert element takes its place.
function withoutStyle(draw) {
  const make = document.createElementNS;
  document.createElementNS = function (space, name) {
    return make.call(document, space, name === "style" ? "metadata" : name);
  };
  try {
    return draw();
  } finally {
    delete document.createElementNS;
  }
}

const symbols = { done: "circle", a: "circle", suffered: "triangle", b: "triangle", both: "diamond" };

function rowsOf(table) {
  return Array.from(table.querySelectorAll("tbody tr"), (row) => ({
    id: row.id, day: new Date(row.dataset.day), known: row.dataset.known === "true", intensity: Number(row.dataset.intensity),
    side: row.dataset.side, label: row.dataset.label,
  })).filter((r) => r.known && !Number.isNaN(r.day.getTime()));
}

// spread moves points of one day and intensity apart, a little to the side.
function spread(rows, step) {
  const seen = new Map();
  for (const r of rows) {
    const key = `${r.day.getTime()} ${Math.round(r.intensity * 2)}`;
    const n = seen.get(key) || 0;
    seen.set(key, n + 1);
    r.at = new Date(r.day.getTime() + Math.ceil(n / 2) * (n % 2 ? 1 : -1) * step);
  }
}

function draw(place) {
  const table = place.parentElement.querySelector("table.deeds");
  const rows = rowsOf(table);
  if (!rows.length) return;
  const day = 864e5, first = Math.min(...rows.map((r) => r.day)), last = Math.max(...rows.map((r) => r.day));
  const margin = Math.max(1.5 * day, (last - first) * 0.05), width = place.clientWidth;
  spread(rows, ((last - first + 2 * margin) / width) * 9);
  const styles = getComputedStyle(document.documentElement);
  const ink = styles.getPropertyValue("--ink").trim(), friendly = styles.getPropertyValue("--src").trim(), hostile = styles.getPropertyValue("--link").trim();
  const names = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: last - first > 300 * day ? "2-digit" : undefined, timeZone: "UTC" });
  const svg = withoutStyle(() => Plot.plot({
    width, height: 240, marginLeft: 44, marginRight: 16, marginTop: 28, marginBottom: 30,
    ariaLabel: place.dataset.label,
    x: {
      type: "utc", domain: [new Date(first - margin), new Date(last + margin)], label: null, tickFormat: (d) => names.format(d),
      ticks: last - first < 12 * day ? "day" : Math.max(2, Math.min(8, Math.floor(width / 110))),
    },
    y: { domain: [-10, 10], ticks: 5, grid: true, label: "↑ friendly, ↓ hostile", labelAnchor: "top" },
    marks: [
      Plot.ruleY([0], { stroke: ink }),
      Plot.dot(rows, {
        x: "at", y: "intensity", r: 5.5, strokeWidth: 1.8, symbol: (r) => symbols[r.side], stroke: (r) => (r.intensity < 0 ? hostile : friendly),
        href: (r) => "#" + r.id, ariaLabel: (r) => r.label, title: (r) => `${r.day.toISOString().slice(0, 10)}  ${r.label}  ${r.intensity.toFixed(1)}`,
      }),
    ],
  }));
  svg.querySelectorAll("metadata").forEach((e) => e.remove());
  svg.querySelectorAll("g[aria-label]").forEach((g) => g.removeAttribute("aria-label"));
  // Its points are links, which a drawing of one piece would hide.
  svg.setAttribute("role", "group");
  // A day's name alone says nothing to who hears it: links take the title.
  svg.querySelectorAll("a").forEach((a) => {
    const title = a.querySelector("title");
    if (title) a.setAttribute("aria-label", title.textContent);
    a.setAttribute("href", a.getAttribute("href") || a.getAttribute("xlink:href"));
  });
  place.replaceChildren(svg);
}

function all() {
  document.querySelectorAll("[data-plot=deeds]").forEach(draw);
}
all();
let wait = 0;
window.addEventListener("resize", () => { clearTimeout(wait); wait = setTimeout(all, 150); });
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", all);
