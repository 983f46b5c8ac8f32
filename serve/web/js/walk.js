// Walking and judging by single keys. They can be turned off, since they get in
// the way of speech input (WCAG 2.2, 2.1.4); they never work while somebody types.

const stored = "readout-keys-off";

export function walk(paper, put) {
  let current = null;
  const status = document.createElement("p");
  status.className = "sr";
  status.setAttribute("role", "status");
  paper.append(status);
  const say = (words) => { status.textContent = words; };

  const on = document.getElementById("keys-on");
  try { on.checked = localStorage.getItem(stored) === null; } catch { /* a browser without storage asks each time */ }
  on.addEventListener("change", () => {
    try { on.checked ? localStorage.removeItem(stored) : localStorage.setItem(stored, "1"); } catch { /* as above */ }
  });

  const notes = () => Array.from(paper.querySelectorAll(".note-card"));
  const places = (item) => paper.querySelectorAll(`[data-i~="${CSS.escape(item)}"]`);

  function light(note, lit) {
    note.classList.toggle("lit", lit);
    places(note.dataset.item).forEach((e) => e.classList.toggle("lit", lit));
    const judge = note.querySelector(".judge");
    if (judge) judge.open = lit;
  }

  function go(note, focus = true) {
    if (!note) return;
    if (current && current !== note) light(current, false);
    current = note;
    light(note, true);
    if (focus) note.focus({ preventScroll: true });
    note.scrollIntoView({ block: "nearest" });
    const text = document.getElementById(note.dataset.item + "-text");
    if (text && (text.getBoundingClientRect().top < 0 || text.getBoundingClientRect().bottom > innerHeight)) text.scrollIntoView({ block: "center" });
  }

  function step(by, wanted = () => true) {
    const all = notes();
    let i = all.indexOf(current);
    if (i < 0) i = by > 0 ? -1 : all.length;
    for (i += by; i >= 0 && i < all.length; i += by) if (wanted(all[i])) return go(all[i]);
    say(by > 0 ? "no later note" : "no earlier note");
  }

  function press(key) {
    const target = current && current.querySelector(`[data-key="${key}"]`);
    if (!target) return say("not possible here");
    if (target.tagName === "DETAILS") {
      target.open = true;
      target.querySelector("input:not([type=hidden]), textarea").focus();
      return;
    }
    target.click();
  }

  function part(number, add) {
    if (!current) return;
    const form = current.querySelector(".correct");
    const field = form && form.querySelectorAll("[data-role]")[number - 1];
    if (!field) return;
    if (!put(field, add)) return say("select words of the text first");
    current.querySelector(".judge").open = form.open = true;
    field.scrollIntoView({ block: "nearest" });
    say(`${field.dataset.role}: ${field.value}`);
  }

  document.addEventListener("keydown", (event) => {
    const help = document.getElementById("keys");
    if (event.key === "Escape") {
      help.open = false;
      if (event.target.closest && event.target.closest(".note-card") && event.target !== current) return current.focus();
      if (current) light(current, false);
      current = null;
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || !on.checked) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    const digit = /^Digit([1-5])$/.exec(event.code);
    if (digit) { event.preventDefault(); return part(Number(digit[1]), event.shiftKey); }
    const keys = {
      j: () => step(1), k: () => step(-1), n: () => step(1, (e) => !e.dataset.verdict),
      c: () => press("c"), r: () => press("r"), e: () => press("e"), u: () => press("u"),
      t: () => current && document.getElementById(current.dataset.item + "-text").scrollIntoView({ block: "center" }),
      "?": () => { help.open = !help.open; if (help.open) help.querySelector("summary").focus(); },
    };
    if (!keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });

  // A click on marked words goes to the note of the innermost item there.
  paper.addEventListener("click", (event) => {
    const ref = event.target.closest("a.ref");
    if (ref) { event.preventDefault(); return go(document.getElementById(ref.dataset.i)); }
    const note = event.target.closest(".note-card");
    if (note && note !== current) return go(note, false);
    const words = event.target.closest(".seg[data-i]");
    if (words && words.tagName !== "A" && window.getSelection().isCollapsed) go(document.getElementById(words.dataset.i.split(" ").pop()), false);
  });

  function mark(note) {
    places(note.dataset.item).forEach((e) => e.matches(".seg") && e.classList.toggle("gone", note.dataset.verdict === "reject" && !other(e, note)));
  }
  // Words stay plain while another item that is not rejected has them.
  function other(e, note) {
    return e.dataset.i.split(" ").some((i) => {
      const n = i !== note.dataset.item && document.getElementById(i);
      return n && n.dataset.verdict !== "reject";
    });
  }
  notes().forEach(mark);

  // A judged note comes back drawn anew, with its classes when it has settled: it
  // is the current one still.
  document.addEventListener("htmx:afterSettle", (event) => {
    const item = event.detail.elt && event.detail.elt.dataset && event.detail.elt.dataset.item;
    const note = document.getElementById(item || (current && current.dataset.item));
    if (!note || !note.matches(".note-card")) return;
    current = null;
    mark(note);
    go(note);
    const state = note.querySelector(".state");
    say(`${note.dataset.item}: ${state ? state.textContent : "taken back"}`);
  });

  const asked = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)).replace(/-text$/, ""));
  if (asked && asked.matches(".note-card")) go(asked);
}
