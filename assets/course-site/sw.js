// Keeps every file of this course for reading without a network. `course` names the files and their version: a
// changed course has another version, so that the browser installs this worker anew and drops the old files.
"use strict";

importScripts("course-files.js");  // self.course: {version, files}

const prefix = `netra-course ${self.registration.scope} `;
const own = prefix + self.course.version;

self.addEventListener("install", (event) => {
    const requests = self.course.files.map((path) => new Request(path, { cache: "no-cache" }));
    event.waitUntil(caches.open(own).then((cache) => cache.addAll(requests)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
    const drop_old = async () => {
        const names = await caches.keys();
        await Promise.all(names.filter((name) => name.startsWith(prefix) && name !== own)
            .map((name) => caches.delete(name)));
        await self.clients.claim();
    };
    event.waitUntil(drop_old());
});

// The folder itself is its first page; what stands after ? is for the page's own script.
function kept_as(url) {
    const path = url.slice(self.registration.scope.length).replace(/[?#].*$/, "");
    return path === "" ? "index.html" : path;
}

self.addEventListener("fetch", (event) => {
    const { method, url } = event.request;
    if (method !== "GET" || !url.startsWith(self.registration.scope)) return;
    const answer = async () => {
        const cache = await caches.open(own);
        return await cache.match(kept_as(url)) ?? fetch(event.request);
    };
    event.respondWith(answer());
});
