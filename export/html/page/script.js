// What the page does beside being read: the places of a claim light up, the
// texts stand side by side and scroll together. Without this script the page is
// whole: numbers and places are plain links, the texts stand below one another.
(function () {
  "use strict";
  var eye = 0.25; // the height in a text at which the eye is taken to be
  var broad = 1150; // pixels from which on three texts stand side by side, below two
  var lit = null, all = [];

  function each(list, f) { Array.prototype.forEach.call(list, f); }
  function words(s) { return s ? s.split(" ") : []; }

  function light(id, on) {
    each(document.querySelectorAll('[data-c~="' + id + '"], [data-row="' + id + '"]'), function (e) { e.classList.toggle("lit", on); });
  }
  function choose(id) {
    if (lit) light(lit, false);
    lit = id;
    if (lit) light(lit, true);
  }

  // Panes are the texts of one story side by side.
  function Panes(root) {
    var me = this;
    me.root = root;
    me.tools = root.querySelector(".tools");
    me.texts = Array.prototype.slice.call(root.querySelectorAll(".texts > .text"));
    me.linked = root.querySelector(".linked-scroll");
    me.put = new Map(); // where a text was put by us: that scroll is not the reader's
    me.known = new Map(); // the places of a text, until its width changes
    me.quiet = 0; // until when no scroll is the reader's
    root.classList.add("linked");
    me.tools.hidden = false;
    me.texts.forEach(function (t) {
      var b = body(t), d = t.querySelector(".unfold");
      if (d) d.open = true;
      b.tabIndex = 0;
      b.setAttribute("role", "region");
      b.setAttribute("aria-labelledby", t.id + "-h");
      b.addEventListener("scroll", function () { me.scrolled(b); }, { passive: true });
      b.addEventListener("focusin", function (e) {
        var to = e.target.getAttribute("data-c");
        if (to && e.target.matches(":focus-visible") && me.linked.checked) me.bring(to, b);
      });
    });
    var most = window.innerWidth >= broad ? 3 : 2;
    me.texts.slice().sort(function (a, b) { return a.classList.contains("copied") - b.classList.contains("copied"); })
      .forEach(function (t, i) { me.show(t, i < most); });
    me.tools.addEventListener("change", function (e) {
      var t = document.getElementById(e.target.value);
      if (t && me.texts.indexOf(t) >= 0) me.show(t, e.target.checked);
    });
    me.tools.addEventListener("click", function (e) {
      var by = e.target.closest("[data-step]");
      if (by) me.step(Number(by.getAttribute("data-step")));
    });
  }

  function body(text) { return text.querySelector(".body"); }

  Panes.prototype.show = function (t, on) {
    t.hidden = !on;
    each(this.tools.querySelectorAll(".pick input"), function (i) { if (i.value === t.id) i.checked = on; });
    this.known.clear();
  };
  Panes.prototype.shown = function () {
    return this.texts.filter(function (t) { return !t.hidden; }).map(body);
  };

  // The places of a text by key (a claim, or a run of words that stands in two
  // texts), from top to bottom, in pixels from the top of the text.
  Panes.prototype.places = function (b) {
    var known = this.known.get(b);
    if (known) return known;
    var top = b.getBoundingClientRect().top - b.scrollTop, list = [];
    each(b.querySelectorAll("a.ref, [data-from], [data-to]"), function (e) {
      var boxes = e.getClientRects();
      if (!boxes.length) return;
      var first = boxes[0].top - top, last = boxes[boxes.length - 1].bottom - top;
      if (e.matches("a.ref")) list.push({ key: e.getAttribute("data-c"), y: first, open: /\?$/.test(e.textContent) });
      words(e.getAttribute("data-from")).forEach(function (k) { list.push({ key: k, y: first }); });
      words(e.getAttribute("data-to")).forEach(function (k) { list.push({ key: k + " end", y: last }); });
    });
    list.sort(function (a, b) { return a.y - b.y; });
    var by = new Map();
    list.forEach(function (p) { (by.get(p.key) || by.set(p.key, []).get(p.key)).push(p); });
    known = { list: list, by: by };
    this.known.set(b, known);
    return known;
  };

  Panes.prototype.put_ = function (b, y) {
    b.scrollTop = y;
    this.put.set(b, b.scrollTop);
  };

  Panes.prototype.scrolled = function (b) {
    var at = this.put.get(b), me = this;
    if (at !== undefined && Math.abs(at - b.scrollTop) < 2 || Date.now() < me.quiet || !me.linked.checked) return;
    me.put.delete(b);
    if (me.waiting) return;
    me.waiting = true;
    requestAnimationFrame(function () { me.waiting = false; me.follow(b); });
  };

  // The other texts follow to the place of what the reader has before the eye:
  // between two places that follow one another in both texts in proportion,
  // else to the nearer one.
  Panes.prototype.follow = function (from) {
    var me = this, y = from.scrollTop + eye * from.clientHeight, here = me.places(from), near = null;
    me.shown().forEach(function (to) {
      if (to === from) return;
      var a = null, z = null;
      pairs(here, me.places(to)).some(function (p) {
        if (p.y > y) z = p;
        else a = p;
        return z;
      });
      if (!a && !z) return;
      var goal;
      if (a && z && z.to >= a.to && z.to - a.to < 3 * (z.y - a.y) + to.clientHeight) {
        goal = a.to + (z.y > a.y ? (y - a.y) / (z.y - a.y) : 0) * (z.to - a.to);
      } else {
        var by = !z || a && y - a.y <= z.y - y ? a : z;
        goal = by.to + y - by.y;
      }
      near = a || z;
      me.put_(to, goal - eye * to.clientHeight);
    });
    me.here(near && near.key);
  };

  // pairs are the places that two texts have in common, in the order of the
  // first. What may be the same, but could not be decided, counts where nothing
  // else does.
  function pairs(here, there) {
    var sure = [], open = [], count = new Map();
    here.list.forEach(function (p) {
      var twins = there.by.get(p.key), n = count.get(p.key) || 0;
      count.set(p.key, n + 1);
      if (!twins) return;
      var twin = twins[Math.min(n, twins.length - 1)];
      (p.open || twin.open ? open : sure).push({ y: p.y, to: twin.y, key: p.key });
    });
    return sure.length ? sure : open;
  }

  // here marks the claim that the texts follow.
  Panes.prototype.here = function (key) {
    each(this.root.querySelectorAll(".ref.here"), function (e) { e.classList.remove("here"); });
    if (key) each(this.root.querySelectorAll('.ref[data-c="' + key.replace(" end", "") + '"]'), function (e) { e.classList.add("here"); });
  };

  // bring scrolls every text to its telling of a claim; but not the one in which
  // the reader has chosen it, to the height of which the others come.
  Panes.prototype.bring = function (key, not) {
    var me = this, level = -1;
    me.quiet = Date.now() + 200;
    me.here(key);
    if (not) (me.places(not).by.get(key) || []).some(function (p) {
      level = p.y - not.scrollTop;
      return level >= 0 && level <= 0.9 * not.clientHeight;
    });
    me.shown().forEach(function (b) {
      var p = me.places(b).by.get(key);
      if (p && b !== not) me.put_(b, p[0].y - (level >= 0 && level <= 0.9 * b.clientHeight ? level : eye * b.clientHeight));
    });
  };

  // step goes to the next claim, in the order of the table, that a text tells.
  Panes.prototype.step = function (by) {
    var me = this, rows = [], story = me.root.closest("article");
    each(story.querySelectorAll("[data-row]"), function (r) {
      var id = r.getAttribute("data-row");
      if (me.shown().some(function (b) { return me.places(b).by.has(id); })) rows.push(r);
    });
    if (!rows.length) return;
    var at = rows.findIndex(function (r) { return r.getAttribute("data-row") === lit; });
    at = at < 0 ? (by > 0 ? 0 : rows.length - 1) : (at + by + rows.length) % rows.length;
    var id = rows[at].getAttribute("data-row"), head = rows[at].querySelector("th, .claimant");
    choose(id);
    me.bring(id, null);
    var told = me.texts.filter(function (t) { return !t.hidden && me.places(body(t)).by.has(id); })
      .map(function (t) { return t.querySelector(".letter").textContent; });
    var status = me.tools.querySelector(".at"), back = document.createElement("a");
    back.href = "#" + id;
    back.textContent = "Claim " + head.textContent.trim().replace(/\s+/g, " ");
    status.textContent = "";
    status.append(back, " in " + told.join(", "));
  };

  // arrive shows what a hash leads to: unfolds what holds it, brings the text
  // that it stands in to the others, and the others to the same claim.
  function arrive(hash, click) {
    var e = null;
    try { e = hash && document.getElementById(decodeURIComponent(hash.slice(1))); } catch (x) { return; }
    if (!e) return;
    for (var d = e.closest("details"); d; d = d.parentElement.closest("details")) d.open = true;
    var panes = all.find(function (p) { return p.root.contains(e); });
    if (panes) {
      var text = e.closest(".text"), b = body(text), key = e.getAttribute("data-c");
      if (text.hidden) panes.show(text, true);
      if (b !== e && b.contains(e)) {
        if (key) choose(key);
        panes.quiet = Date.now() + 200;
        var up = e.getBoundingClientRect().top - b.getBoundingClientRect().top + b.scrollTop;
        panes.put_(b, up - eye * b.clientHeight);
        if (key && panes.linked.checked) panes.bring(key, b);
        b.scrollIntoView({ block: "nearest" });
      } else {
        text.scrollIntoView({ block: "start" });
      }
      return;
    }
    var row = e.closest("[data-row]");
    if (row) {
      var id = row.getAttribute("data-row"), near = all.find(function (p) { return p.root.closest("article") === row.closest("article"); });
      choose(id);
      if (near && near.linked.checked) near.bring(id, null); // below, they stand ready
    }
    if (row || !click) e.scrollIntoView({ block: row ? "center" : "start" });
  }

  document.addEventListener("click", function (event) {
    var a = event.target.closest("a[href^='#']");
    if (a) {
      var to = a.getAttribute("href");
      setTimeout(function () { arrive(to, true); }, 0); // after the browser went there
      return;
    }
    var said = event.target.closest(".text [data-c]");
    if (!said || String(window.getSelection())) return;
    var id = said.getAttribute("data-c").split(" ").pop();
    choose(id);
    all.forEach(function (p) { if (p.root.contains(said) && p.linked.checked) p.bring(id, said.closest(".body")); });
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") choose(null);
  });
  window.addEventListener("hashchange", function () { arrive(location.hash, false); });
  window.addEventListener("resize", function () { all.forEach(function (p) { p.known.clear(); }); });
  window.addEventListener("beforeprint", function () {
    each(document.querySelectorAll("details"), function (d) { d.open = true; });
  });
  each(document.querySelectorAll(".panes"), function (root) {
    if (root.querySelectorAll(".text").length > 1) all.push(new Panes(root));
  });
  arrive(location.hash, false);
})();
