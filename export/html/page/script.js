// Lights up the places of a claim in the texts and in the table. Without this
// script the page is whole: numbers and places are plain links.
(function () {
  "use strict";
  var lit = null;
  function light(id, on) {
    document.querySelectorAll('[data-c~="' + id + '"], [data-row="' + id + '"]').forEach(function (e) {
      e.classList.toggle("lit", on);
    });
  }
  function choose(id) {
    if (lit) light(lit, false);
    lit = id;
    if (lit) light(lit, true);
  }
  // A place in a folded copy cannot be gone to: unfold what holds it.
  function unfold(hash) {
    var e = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
    for (var d = e && e.closest("details"); d; d = d.parentElement.closest("details")) d.open = true;
    return e;
  }
  document.addEventListener("click", function (event) {
    var a = event.target.closest("a[href^='#']");
    if (a) {
      unfold(a.getAttribute("href"));
      var row = a.closest("[data-row]"), to = a.getAttribute("data-c");
      if (row) choose(row.getAttribute("data-row"));
      else if (to) choose(to);
      return;
    }
    var words = event.target.closest(".text [data-c]");
    if (words && !String(window.getSelection())) choose(words.getAttribute("data-c").split(" ").pop());
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") choose(null);
  });
  window.addEventListener("hashchange", function () {
    var e = unfold(location.hash);
    if (e) e.scrollIntoView({ block: "center" });
  });
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (d) { d.open = true; });
  });
  if (unfold(location.hash)) document.querySelector(location.hash).scrollIntoView({ block: "center" });
})();
