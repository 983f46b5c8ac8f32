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
  const layers = [];
  layer.forEach((l, n) => (layers[l] ||= []).push(n));
  const place = layer.map(() => 0);
  const number = () => layers.forEach((l) => l.forEach((n, i) => { place[n] = i - (l.length - 1) / 2; }));
  number();
  // The mean of the neighbours on one side, then on the other, decides the place.
  for (let sweep = 0; sweep < 4; sweep++) {
    const back = sweep % 2 === 0;
    const mean = (n) => {
      const near = data.edges.filter((e) => (back ? e.to : e.from) === n).map((e) => place[back ? e.from : e.to]);
      return near.length ? near.reduce((a, b) => a + b) / near.length : place[n];
    };
    layers.forEach((l) => {
      const means = new Map(l.map((n) => [n, mean(n)]));
      l.sort((a, b) => means.get(a) - means.get(b));
    });
    number();
  }
  return layer.map((l, n) => ({ x: 2.4 * l, y: -place[n] }));
}

// above writes the name of a node over it, where no edge runs through it.
function above(ink, card) {
  return (canvas, node, settings) => {
    if (!node.label) return;
    canvas.font = `600 ${settings.labelSize}px ${settings.labelFont}`;
    canvas.textAlign = "center";
    canvas.lineWidth = 4;
    canvas.strokeStyle = card;
    canvas.fillStyle = ink;
    const at = node.y - node.size - 7;
    canvas.strokeText(node.label, node.x, at);
    canvas.fillText(node.label, node.x, at);
    canvas.textAlign = "start";
  };
}

function open(place, data) {
  const styles = getComputedStyle(document.documentElement);
  const color = (name) => styles.getPropertyValue(name).trim();
  const colors = { account: color("--ink"), origin: color("--cue"), authority: color("--src") };
  const graph = new Graph({ multi: true });
  const at = layered(data);
  data.nodes.forEach((n, i) => graph.addNode(i, { ...at[i], label: n.name, size: n.kind === "account" ? 9 : 7, color: colors[n.kind], link: n.link }));
  data.edges.forEach((e) => graph.addEdge(e.from, e.to, { label: e.label, size: 3, color: color("--dim"), type: "arrow" }));
  let near = null;
  const faint = color("--rule");
  const sigma = new Sigma(graph, place, {
    renderEdgeLabels: true, allowInvalidContainer: true, labelColor: { color: color("--ink") }, edgeLabelColor: { color: color("--dim") },
    labelFont: "system-ui, sans-serif", edgeLabelFont: "system-ui, sans-serif", labelSize: 13, edgeLabelSize: 11, labelRenderedSizeThreshold: 0, stagePadding: 70,
    defaultDrawNodeLabel: above(color("--ink"), color("--card")),
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
