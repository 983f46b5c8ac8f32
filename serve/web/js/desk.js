// The script of every page. Without it the pages are whole: forms are sent and
// lists go on by links. With it, judging does not load the page anew, and single
// keys walk and judge.
import htmx from "htmx.org";
import { walk } from "./walk.js";
import { choose } from "./select.js";

window.htmx = htmx;
document.documentElement.classList.add("script");

// What went wrong last is gone when something is asked for anew.
const trouble = document.getElementById("trouble");
function tell(words) {
  trouble.replaceChildren();
  if (!words) return;
  const line = document.createElement("p");
  line.className = "trouble";
  line.textContent = words;
  trouble.append(line);
  trouble.scrollIntoView({ block: "nearest" });
}
document.addEventListener("htmx:beforeRequest", () => tell(""));
document.addEventListener("htmx:sendError", () => tell("The server does not answer: nothing was kept. Try it again."));
// What the server refuses to programs it says as JSON (RFC 9457).
document.addEventListener("htmx:beforeSwap", (event) => {
  const xhr = event.detail.xhr;
  if (!/json/.test(xhr.getResponseHeader("Content-Type") || "")) return;
  event.detail.shouldSwap = false;
  let problem = {};
  try { problem = JSON.parse(xhr.responseText); } catch { /* then there is only the status to tell */ }
  tell(`Nothing was kept: ${problem.detail || problem.title || xhr.status}`);
});

const paper = document.querySelector(".paper");
if (paper) {
  const selection = choose(paper);
  walk(paper, selection);
}
