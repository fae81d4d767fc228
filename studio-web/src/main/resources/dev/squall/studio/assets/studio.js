// Quicker with a script, complete without one: nothing here is needed to read or to filter.
(() => {
  "use strict";

  // The operators that the chosen column has, and a value only where one is asked for.
  const form = document.querySelector("form.filter");
  if (form) {
    const column = form.elements.fc;
    const operator = form.elements.fo;
    const value = form.elements.fv;
    const all = [...operator.options];
    const fit = () => {
      const offered = column.selectedOptions[0].dataset.operators.split(" ");
      const chosen = operator.value;
      operator.replaceChildren(...all.filter((o) => offered.includes(o.value)));
      operator.value = offered.includes(chosen) ? chosen : offered[0];
      value.hidden = operator.selectedOptions[0].dataset.takes !== "value";
    };
    column.addEventListener("change", fit);
    operator.addEventListener("change", fit);
    fit();
  }

  // Menus close like menus.
  const menus = [...document.querySelectorAll("details.menu")];
  document.addEventListener("click", (event) => {
    menus.filter((menu) => !menu.contains(event.target)).forEach((menu) => { menu.open = false; });
  });

  // Find a table in the navigation: "/" or Ctrl-K, Enter goes to the first one left, or else jumps.
  const find = document.getElementById("find");
  const links = [...document.querySelectorAll(".side li a")];
  if (find) {
    find.addEventListener("input", () => {
      const wanted = find.value.trim().toLowerCase();
      links.forEach((link) => { link.parentElement.hidden = !link.textContent.toLowerCase().includes(wanted); });
    });
    find.addEventListener("keydown", (event) => {
      const first = links.find((link) => !link.parentElement.hidden);
      if (event.key === "Enter" && first && find.value.trim()) {
        event.preventDefault();
        location.assign(first.href);
      }
    });
  }

  // Typed SQL: Ctrl-Enter runs it; while it runs, it can be stopped.
  const editor = document.querySelector("form.editor");
  if (editor) {
    editor.querySelector(".keys").hidden = false;
    editor.elements.q.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        editor.requestSubmit();
      }
    });
  }

  // What takes long can be stopped while it runs.
  document.querySelectorAll("button.cancel").forEach((cancel) => {
    const running = cancel.closest("form");
    running.addEventListener("submit", () => { cancel.hidden = false; });
    cancel.addEventListener("click", () => {
      const body = new URLSearchParams({ run: running.elements.run.value });
      fetch("/-/cancel", { method: "POST", body, headers: { Accept: "application/json" } });
    });
  });

  // Shift adds a column to the order.
  document.querySelectorAll("a[data-add]").forEach((link) => {
    link.addEventListener("click", (event) => {
      if (event.shiftKey) {
        event.preventDefault();
        location.assign(link.dataset.add);
      }
    });
  });

  // A look at the record behind a link, without leaving the page.
  const peek = document.createElement("div");
  peek.className = "peek";
  peek.setAttribute("role", "tooltip");
  peek.id = "peek";
  const seen = new Map();
  let waiting = 0;
  const unpeek = () => {
    clearTimeout(waiting);
    peek.remove();
    document.querySelectorAll("[aria-describedby=peek]").forEach((link) => link.removeAttribute("aria-describedby"));
  };
  const show = (link, record) => {
    const list = document.createElement("dl");
    Object.entries(record).filter(([, value]) => typeof value !== "object" || value === null).slice(0, 10)
      .forEach(([name, value]) => {
        const term = document.createElement("dt");
        const text = document.createElement("dd");
        term.textContent = name;
        if (value === null || value === "") {
          text.appendChild(document.createElement("i")).textContent = value === null ? "NULL" : "empty";
        } else {
          text.textContent = value.slice(0, 120);
        }
        list.append(term, text);
      });
    const title = document.createElement("b");
    title.textContent = decodeURIComponent(new URL(link.href).pathname.split("/").slice(2, 4).join("."));
    peek.replaceChildren(title, list);
    document.body.append(peek);
    link.setAttribute("aria-describedby", "peek");
    const at = link.getBoundingClientRect();
    const size = peek.getBoundingClientRect();
    const below = at.bottom + 6 + size.height < innerHeight;
    peek.style.left = Math.max(6, Math.min(at.left, innerWidth - size.width - 12)) + "px";
    peek.style.top = Math.max(6, below ? at.bottom + 6 : at.top - size.height - 6) + "px";
  };
  const look = (link) => {
    unpeek();
    waiting = setTimeout(async () => {
      const address = link.href + ".json";
      if (!seen.has(address)) {
        seen.set(address, fetch(address, { headers: { Accept: "application/json" } })
          .then((answer) => (answer.ok ? answer.json() : null)).catch(() => null));
      }
      const mine = waiting;
      const record = await seen.get(address);
      if (record && mine === waiting) {
        show(link, record);
      }
    }, 300);
  };
  document.querySelectorAll('td a.ref[href^="/r/"]').forEach((link) => {
    link.addEventListener("mouseenter", () => look(link));
    link.addEventListener("focus", () => look(link));
    link.addEventListener("mouseleave", unpeek);
    link.addEventListener("blur", unpeek);
  });

  // Arrows go from cell to cell, Enter to where the cell leads or else to the record.
  const grid = document.querySelector(".grid");
  const lines = grid ? [...grid.querySelectorAll(":scope > table > tbody > tr:not(.nests)")] : [];
  const steps = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1], PageDown: [10, 0], PageUp: [-10, 0] };
  const within = (index, size) => Math.max(0, Math.min(size - 1, index));
  const focusCell = (line, column) => {
    const cells = lines[within(line, lines.length)].cells;
    const cell = cells[within(column, cells.length)];
    cell.tabIndex = -1;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  if (lines.length) {
    grid.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
        return;
      }
      const cell = event.target.closest(".grid > table > tbody > tr > td");
      const line = cell ? lines.indexOf(cell.parentElement) : -1;
      const step = steps[event.key];
      if (step) {
        event.preventDefault();
        focusCell(line < 0 ? 0 : line + step[0], line < 0 ? 1 : cell.cellIndex + step[1]);
      } else if (line >= 0 && (event.key === "Home" || event.key === "End")) {
        event.preventDefault();
        focusCell(line, event.key === "Home" ? 0 : Infinity);
      } else if (line >= 0 && event.target === cell && event.key === "Enter") {
        const link = cell.querySelector("a") || cell.parentElement.querySelector("td.open a");
        if (link) {
          location.assign(link.href);
        }
      } else if (line >= 0 && event.key === "c") {
        navigator.clipboard.writeText(cell.querySelector(".v, a").textContent);
      } else if (line >= 0 && event.key === "Escape") {
        grid.focus();
      }
    });
  }

  // What the keys do.
  const keys = document.createElement("dialog");
  keys.className = "keys-help";
  keys.setAttribute("aria-label", "Keys");
  const heading = document.createElement("h2");
  heading.textContent = "Keys";
  const meanings = document.createElement("dl");
  [["/", "jump to a table, a column or a record; Ctrl-K does the same"], ["f", "add a filter"],
    ["n  p", "the next page, the page before"], ["g", "into the rows: arrows, Home, End, Page up and down"],
    ["Enter", "where the cell leads, or to its record"], ["c", "copy what the cell shows"], ["Shift-click", "on a column: add it to the order"],
    ["s", "write SQL; Ctrl-Enter runs it"], ["Esc", "leave the cell, the field or the menu"]]
    .forEach(([name, meaning]) => {
      const key = document.createElement("dt");
      name.split("  ").forEach((one) => {
        key.append(Object.assign(document.createElement("kbd"), { textContent: one }), " ");
      });
      meanings.append(key, Object.assign(document.createElement("dd"), { textContent: meaning }));
    });
  const done = document.createElement("form");
  done.method = "dialog";
  done.append(Object.assign(document.createElement("button"), { textContent: "Close" }));
  keys.append(heading, meanings, done);

  const isField = (element) => /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName);
  const isTyping = (element) => isField(element) || element.isContentEditable || element.closest(".cm-editor") !== null;
  const go = (selector) => {
    const link = document.querySelector(selector);
    if (link) {
      location.assign(link.href);
    }
  };

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      menus.forEach((menu) => { menu.open = false; });
      unpeek();
      // the editor of SQL has its own use for it
      if (isField(event.target)) {
        event.target.blur();
      }
      return;
    }
    if ((event.ctrlKey || event.metaKey) && event.key === "k" && find) {
      event.preventDefault();
      find.focus();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
      return;
    }
    if (event.key === "/" && find) {
      event.preventDefault();
      find.focus();
    } else if (event.key === "f" && form) {
      event.preventDefault();
      form.elements.fc.focus();
    } else if (event.key === "n") {
      go('a[rel="next"]');
    } else if (event.key === "p") {
      go('a[rel="prev"]');
    } else if (event.key === "g" && lines.length) {
      focusCell(0, 1);
    } else if (event.key === "s" && !editor) {
      location.assign("/sql");
    } else if (event.key === "?") {
      document.body.append(keys);
      keys.showModal();
    }
  });
})();
