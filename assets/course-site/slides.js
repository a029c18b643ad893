// Plays the slides of the page one at a time: keys, a presenter's clicker, clicks on the halves.
// The address keeps the place (#12) and what was chosen: ?status=pppk, ?auto=20 (seconds a slide,
// beginning again after the last).
"use strict";

(() => {
    const root = document.documentElement;
    const asked = new URLSearchParams(location.search);
    const all = [...document.querySelectorAll(".slide")];
    const number = document.getElementById("nomor");
    const smallest = 32, largest = 58;  // of the type, in twentieths of a hundredth of the slide's width
    let slides = [];
    let at = 0;

    // Of a module that differs by status the slides of the one asked for, else those that come first.
    function choose(status) {
        const shown = new Map();
        for (const { dataset } of all) {
            if (!dataset.status) continue;
            if (!shown.has(dataset.module) || dataset.status === status) shown.set(dataset.module, dataset.status);
        }
        for (const slide of all) {
            const { module, status: own } = slide.dataset;
            slide.hidden = own !== undefined && shown.get(module) !== own;
        }
        slides = all.filter((slide) => !slide.hidden);
        slides.forEach((slide, i) => { slide.dataset.number = `${i + 1} / ${slides.length}`; });
        for (const link of document.querySelectorAll(".variants a")) {
            const module = link.closest(".slide").id.replace("modul-", "");
            if (shown.get(module) === link.dataset.status) link.setAttribute("aria-current", "true");
        }
    }

    function overflows(slide) {
        const box = slide.getBoundingClientRect();
        const body = slide.querySelector(".body");
        const words = slide.querySelector(".words");
        const height = (part) => part.getBoundingClientRect().height;
        return slide.scrollWidth > slide.clientWidth || (words && height(words) > height(body)) ||
            [...slide.children].some((part) => part.getBoundingClientRect().bottom > box.bottom);
    }

    // The largest type with which a slide holds its words, found by halves.
    function fit(slide) {
        const set = (size) => slide.style.setProperty("--text", size / 20);
        let fits = smallest, tried = largest;
        for (let above = largest + 1; above - fits > 1; tried = (fits + above) >> 1) {
            set(tried);
            if (overflows(slide)) above = tried;
            else fits = tried;
        }
        set(fits);
    }

    function show(index) {
        at = Math.max(0, Math.min(slides.length - 1, index));
        for (const slide of all) slide.classList.toggle("now", slide === slides[at]);
        root.classList.remove("dark");
        number.value = slides[at].dataset.number;
        history.replaceState(null, "", `#${at + 1}`);
    }

    function place_of(hash) {
        const named = slides.findIndex((slide) => slide.id && `#${slide.id}` === hash);
        return named >= 0 ? named : (Number.parseInt(hash.slice(1), 10) || 1) - 1;
    }

    function toggle_full_screen() {
        const done = document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen();
        done.catch(() => {});  // a browser that has none, or a person who said no
    }

    const forward = () => show(at + 1);
    const back = () => show(at - 1);
    const dark = () => root.classList.toggle("dark");
    const keys = {
        ArrowRight: forward, ArrowDown: forward, PageDown: forward, Enter: forward,
        ArrowLeft: back, ArrowUp: back, PageUp: back, Backspace: back,
        Home: () => show(0), End: () => show(slides.length - 1),
        f: toggle_full_screen, b: dark, ".": dark,
    };

    addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        const on_control = event.target.closest("a, button");
        if (on_control && (event.key === "Enter" || event.key === " ")) return;
        const space = event.shiftKey ? back : forward;
        const action = event.key === " " ? space : keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
        if (!action) return;
        event.preventDefault();
        action();
    });

    document.querySelector("main").addEventListener("click", (event) => {
        if (event.target.closest("a") || String(getSelection())) return;
        (event.clientX < innerWidth / 2 ? back : forward)();
    });
    document.getElementById("lanjut").addEventListener("click", forward);
    document.getElementById("kembali").addEventListener("click", back);
    document.getElementById("layar-penuh").addEventListener("click", toggle_full_screen);

    // The pointer and the buttons are there while the pointer moves.
    let resting = 0;
    addEventListener("pointermove", () => {
        root.classList.add("moving");
        clearTimeout(resting);
        resting = setTimeout(() => root.classList.remove("moving"), 2500);
    });
    addEventListener("hashchange", () => show(place_of(location.hash)));
    addEventListener("resize", () => slides.forEach(fit));

    document.querySelector(".controls").hidden = false;
    root.classList.add("playing");
    choose(asked.get("status"));
    slides.forEach(fit);
    show(place_of(location.hash));
    const seconds = Number(asked.get("auto"));
    const round = () => show((at + 1) % slides.length);
    if (seconds > 0) setInterval(round, Math.max(3, seconds) * 1000);
})();
