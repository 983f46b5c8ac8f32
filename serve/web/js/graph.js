// Who rests on whom, to zoom and drag: a button beside the drawing opens it. The
// drawing and the list say the same and stay.
import Graph from "graphology";
import Sigma from "sigma";

function drawable() {
  try {
    return Boolean(document.createElement("canvas").getContext("webgl2"));
  } catch {
    return false;
  }
}

// layered puts what rests on nothing to the right, and what rests on it left of
// it, as the drawing does.
function layered(data) {
  const layer = data.nodes.map(() => 0);
  for (let i = 0; i < data.nodes.length; i++) {
    let changed = false;
    for (const e of data.edges) {
      if (layer[e.to] <= layer[e.from] && layer[e.from] + 1 < data.nodes.length) { layer[e.to] = layer[e.from] + 1; changed = true; }
    }
    if (!changed) break;
  }
  const filled = [];
  const sizes = layer.map(() => 0);
  layer.forEach((l) => sizes[l]++);
  return layer.map((l) => {
    filled[l] = (filled[l] || 0) + 1;
    return { x: l, y: (sizes[l] + 1) / 2 - filled[l] };
  });
}

function open(place, data) {
  const styles = getComputedStyle(document.documentElement);
  const color = (name) => styles.getPropertyValue(name).trim();
  const colors = { account: color("--ink"), origin: color("--cue"), authority: color("--src") };
  const graph = new Graph({ multi: true });
  const at = layered(data);
  data.nodes.forEach((n, i) => graph.addNode(i, { ...at[i], label: n.name, size: n.kind === "account" ? 9 : 7, color: colors[n.kind], link: n.link }));
  data.edges.forEach((e) => graph.addEdge(e.from, e.to, { label: e.label, size: 1.5, color: color("--dim"), type: "arrow" }));
  let near = null;
  const faint = color("--rule");
  const sigma = new Sigma(graph, place, {
    renderEdgeLabels: true, allowInvalidContainer: true, labelColor: { color: color("--ink") }, edgeLabelColor: { color: color("--dim") },
    labelFont: "system-ui, sans-serif", edgeLabelFont: "system-ui, sans-serif", labelSize: 13, edgeLabelSize: 11, labelRenderedSizeThreshold: 0, stagePadding: 60,
    // The white box behind a label under the pointer would hide light ink.
    defaultDrawNodeHover: () => {},
    nodeReducer: (n, a) => (near && n !== near && !graph.areNeighbors(n, near) ? { ...a, color: faint, label: "" } : a),
    edgeReducer: (e, a) => (near && !graph.hasExtremity(e, near) ? { ...a, hidden: true } : a),
  });
  sigma.on("enterNode", ({ node }) => { near = node; sigma.refresh(); });
  sigma.on("leaveNode", () => { near = null; sigma.refresh(); });
  sigma.on("doubleClickNode", ({ node, event }) => {
    event.preventSigmaDefault();
    const link = graph.getNodeAttribute(node, "link");
    if (link) location.assign(link);
  });
  let dragged = null;
  sigma.on("downNode", ({ node }) => { dragged = node; });
  sigma.getMouseCaptor().on("mousemovebody", (event) => {
    if (!dragged) return;
    const p = sigma.viewportToGraph(event);
    graph.mergeNodeAttributes(dragged, p);
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  sigma.getMouseCaptor().on("mouseup", () => { dragged = null; });
  return sigma;
}

const source = document.getElementById("graph-data");
const drawing = document.querySelector("article.story .drawing");
if (source && drawing && drawable()) {
  const data = JSON.parse(source.textContent);
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Explore: zoom and drag";
  button.className = "explore";
  button.setAttribute("aria-expanded", "false");
  const place = document.createElement("div");
  place.className = "stage";
  place.hidden = true;
  place.setAttribute("role", "img");
  place.setAttribute("aria-label", "Who rests on whom; the same in words below");
  drawing.before(button, place);
  let sigma = null;
  button.addEventListener("click", () => {
    const shown = place.hidden;
    place.hidden = !shown;
    drawing.hidden = shown;
    button.setAttribute("aria-expanded", String(shown));
    button.textContent = shown ? "Back to the drawing" : "Explore: zoom and drag";
    if (shown && !sigma) sigma = open(place, data);
  });
}
