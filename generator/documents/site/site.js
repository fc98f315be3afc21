// What scrolls sideways can be reached by the keyboard; the theme wraps tables in what scrolls when it gets to it.
function makeReachable() {
  for (const scrolling of document.querySelectorAll("pre > code, .tabbed-labels, .md-typeset__scrollwrap")) {
    scrolling.tabIndex = 0;
  }
}
new MutationObserver(makeReachable).observe(document.body, { childList: true, subtree: true });
makeReachable();
