// Keeps the course on this device once it was opened, where the browser allows it: over https. Elsewhere it
// does nothing and the pages are read from where they are.
"use strict";

if ("serviceWorker" in navigator && location.protocol.startsWith("http")) {
    const manifest = document.createElement("link");
    manifest.rel = "manifest";
    manifest.href = "course.webmanifest";
    document.head.append(manifest);
    navigator.serviceWorker.register("sw.js", { updateViaCache: "none" }).catch(() => {});
    navigator.serviceWorker.ready.then(() => {
        const note = document.getElementById("tersimpan");
        if (note) note.hidden = false;
    });
}
