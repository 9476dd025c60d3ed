// Every page works without this script. It adds three comforts: the error summary is read out at once, typed words
// are not left behind by mistake, and a large file shows how far it has come.
(() => {
  "use strict";

  const toErrors = () => {
    const summary = document.querySelector(".error-summary");
    if (summary) summary.focus();
  };
  toErrors();

  // A link in the summary goes to its field and leaves the label in sight.
  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest(".error-summary a");
    const field = link && document.getElementById(link.hash.slice(1));
    if (!field) return;
    event.preventDefault();
    (field.closest(".field") || field).scrollIntoView();
    field.focus({ preventScroll: true });
  });

  // <form data-keep>: ask before leaving what was typed and not sent.
  const typed = new Set();
  document.addEventListener("input", (event) => {
    const form = event.target.form;
    if (form && "keep" in form.dataset) typed.add(form);
  });
  document.addEventListener("submit", (event) => typed.delete(event.target));
  addEventListener("beforeunload", (event) => {
    if (typed.size) event.preventDefault();
  });

  // <form data-upload="Sending the file" data-upload-done="Sent. Reading the file">
  const show = (xhr) => {
    if (xhr.responseURL && xhr.responseURL !== location.href && xhr.status < 400) {
      location.assign(xhr.responseURL);
      return;
    }
    const page = new DOMParser().parseFromString(xhr.responseText, "text/html");
    document.title = page.title;
    document.body.replaceWith(page.body);
    scrollTo(0, 0);
    toErrors();
  };

  const upload = (form, button) => {
    const box = document.createElement("div");
    const words = document.createElement("p");
    const bar = document.createElement("progress");
    box.className = "upload-progress";
    words.setAttribute("role", "status");
    words.textContent = form.dataset.upload;
    bar.max = 100;
    bar.value = 0;
    bar.setAttribute("aria-label", form.dataset.upload);
    box.append(words, bar);
    form.append(box);

    const data = new FormData(form);
    if (button && button.name) data.append(button.name, button.value);
    form.querySelectorAll("button").forEach((each) => { each.disabled = true; });
    const byHand = () => {
      form.querySelectorAll("button").forEach((each) => { each.disabled = false; });
      HTMLFormElement.prototype.submit.call(form);
    };

    const xhr = new XMLHttpRequest();
    xhr.upload.onprogress = (event) => {
      if (!event.lengthComputable) return;
      bar.value = Math.round(100 * event.loaded / event.total);
    };
    xhr.upload.onload = () => {
      words.textContent = form.dataset.uploadDone || form.dataset.upload;
      bar.removeAttribute("value");
    };
    xhr.onload = () => show(xhr);
    // Whatever stops the script's way, the browser's own is tried: it says what is wrong.
    xhr.onerror = byHand;
    xhr.open("POST", form.getAttribute("action") || location.href);
    xhr.send(data);
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || !form.dataset.upload) return;
    event.preventDefault();
    upload(form, event.submitter);
  });
})();
