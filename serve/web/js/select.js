// Words of the text are chosen by selecting them. Places are told to the server
// in code points of the document's text, which data-at counts for every stretch.

// pointsOf counts the code points of the first n code units of a string.
function pointsOf(text, n) {
  return Array.from(text.slice(0, n)).length;
}

// placeOf is the place in the text of a point of a selection, null where it lies
// outside of the words.
function placeOf(node, offset, end) {
  if (node.nodeType !== Node.TEXT_NODE) {
    const child = node.childNodes[end ? offset - 1 : offset];
    const seg = child && child.nodeType === Node.ELEMENT_NODE && (child.matches(".seg") ? child : child.querySelector(".seg"));
    if (!seg) return null;
    return Number(seg.dataset.at) + (end ? Array.from(seg.textContent).length : 0);
  }
  const seg = node.parentElement.closest(".seg");
  if (!seg) return null;
  return Number(seg.dataset.at) + pointsOf(node.data, offset);
}

// wordsOf is the text between two places, from the stretches of the page.
function wordsOf(paper, from, to) {
  let out = "";
  for (const seg of paper.querySelectorAll(".seg")) {
    const at = Number(seg.dataset.at);
    const points = Array.from(seg.textContent);
    if (at >= to || at + points.length <= from) continue;
    if (out && at > from && !/\s$/.test(out) && seg.parentElement.firstElementChild === seg) out += " ";
    out += points.slice(Math.max(0, from - at), to - at).join("");
  }
  return out.replace(/\s+/g, " ").trim();
}

// choose gives the function that puts the selected words into a field of a form;
// add keeps what is there.
export function choose(paper) {
  paper.addEventListener("input", (event) => {
    const at = event.target.dataset && event.target.dataset.role && event.target.parentElement.querySelector("input[type=hidden]");
    if (at) at.value = ""; // typed words are looked for by the server
  });
  return function put(field, add) {
    const selection = window.getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return false;
    const range = selection.getRangeAt(0);
    let from = placeOf(range.startContainer, range.startOffset, false);
    let to = placeOf(range.endContainer, range.endOffset, true);
    if (from === null || to === null || from >= to) return false;
    const all = Array.from(wordsOf(paper, from, to));
    if (!all.length) return false;
    const at = field.parentElement.querySelector("input[type=hidden]");
    // White space around what was selected does not belong to it.
    const raw = rawOf(paper, from, to);
    from += raw.length - raw.join("").trimStart().length;
    to -= raw.length - Array.from(raw.join("").trimEnd()).length;
    const words = all.join("");
    if (add && field.value) {
      field.value += " ... " + words;
      if (at.value) at.value += ` ${from}-${to}`;
    } else {
      field.value = words;
      at.value = `${from}-${to}`;
    }
    selection.removeAllRanges();
    return true;
  };
}

// rawOf is the code points between two places as they stand in the stretches.
function rawOf(paper, from, to) {
  const out = [];
  for (const seg of paper.querySelectorAll(".seg")) {
    const at = Number(seg.dataset.at);
    const points = Array.from(seg.textContent);
    if (at >= to || at + points.length <= from) continue;
    out.push(...points.slice(Math.max(0, from - at), to - at));
  }
  return out;
}
