// The script of every page. Without it the pages are whole: forms are sent and
// lists go on by links. With it, judging does not load the page anew, and single
// keys walk and judge.
import htmx from "htmx.org";
import { walk } from "./walk.js";
import { choose } from "./select.js";

window.htmx = htmx;
document.documentElement.classList.add("script");

// What went wrong last is gone when something is asked for anew.
document.addEventListener("htmx:beforeRequest", () => {
  const trouble = document.getElementById("trouble");
  if (trouble) trouble.textContent = "";
});

const paper = document.querySelector(".paper");
if (paper) {
  const selection = choose(paper);
  walk(paper, selection);
}
