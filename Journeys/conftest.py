"""What every journey stands on: a served demonstration council, a browser, and people who are signed in."""

import os
import re
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.request
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Error, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
COUNCIL = "denbighshire"
COUNCILS = ["denbighshire", "wolverhampton-2010", "dudley", "wiltshire", "wolverhampton-2018"]
NARROW, WIDE = 320, 1280
# On every response, errors and files included.
KEPT_HEADERS = {
    "content-security-policy": "default-src 'none'",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=()",
    "cache-control": "",
}


@dataclass(frozen=True)
class Way:
    """How somebody comes: in which language, on what width, with or without scripts."""

    language: str = "en"
    width: int = WIDE
    has_scripts: bool = True

    def of(self, english, welsh):
        return english if self.language == "en" else welsh

    def path(self, path):
        if self.language == "en":
            return path
        return "/cy" if path == "/" else "/cy" + path

    def __str__(self):
        device = "phone" if self.width == NARROW else "desk"
        return f"{self.language}-{device}-{'scripts' if self.has_scripts else 'plain'}"


EVERY_WAY = [Way(language, width, scripts) for language in ("en", "cy") for width in (NARROW, WIDE) for scripts in (True, False)]
# Both languages, both widths, with and without scripts, each at least once.
TWO_WAYS = [Way("en", WIDE, True), Way("cy", NARROW, False)]


def by_every_way(test):
    return pytest.mark.parametrize("way", EVERY_WAY, ids=str)(test)


def by_two_ways(test):
    return pytest.mark.parametrize("way", TWO_WAYS, ids=str)(test)


class Hearth:
    """A demonstration council of its own, served on a free port."""

    def __init__(self, binary, folder, council=COUNCIL):
        self.binary, self.folder, self.council = binary, folder, council
        self.home = folder / council
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self.log = open(folder / f"{council}.log", "w+b")
        self.process = subprocess.Popen(
            [binary, "demo", council, "--folder", folder, "--port", str(self.port)],
            stdin=subprocess.DEVNULL, stdout=self.log, stderr=subprocess.STDOUT, env=self.environment)

    environment = {name: value for name, value in os.environ.items() if not name.startswith("HEARTH_")}

    def wait(self, seconds=120):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.process.poll() is not None:
                break
            try:
                with urllib.request.urlopen(self.address + "/health", timeout=1) as answer:
                    if answer.status == 200:
                        return
            except OSError:
                time.sleep(0.1)
        self.stop()
        pytest.exit(f"Hearth did not serve:\n{(self.folder / f'{self.council}.log').read_text()}", returncode=1)

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def passwords(self):
        lines = (self.home / "sign-ins.txt").read_text().splitlines()
        return dict(line.split(None, 1) for line in lines if line)

    def run(self, *arguments, allowed=(0,)):
        """Runs a hearth command on this council."""
        place = ["--database", f"sqlite:{self.home / 'hearth.sqlite'}", "--key-file", self.home / "hearth.key"]
        done = subprocess.run(
            [self.binary, *arguments, *place], capture_output=True, text=True, env=self.environment, timeout=60)
        assert done.returncode in allowed, done.stderr
        return done.stdout


@pytest.fixture(scope="session")
def all_councils():
    """Each demonstration council, made and served when a journey first asks for it."""
    binary = Path(os.environ.get("HEARTH_BINARY") or ROOT / ".build/debug/hearth").resolve()
    if not binary.exists():
        pytest.exit(f"There is no {binary}. Build it first: swift build --product hearth", returncode=1)
    folder = Path(tempfile.mkdtemp(prefix="hearth-journeys-"))
    served = {}

    def of(name):
        if name not in served:
            served[name] = Hearth(binary, folder, name)
            served[name].wait()
        return served[name]

    yield of
    for council in served.values():
        council.stop()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def hearth(all_councils):
    return all_councils(COUNCIL)


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        path = os.environ.get("HEARTH_CHROMIUM") or shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


class Watch:
    """Notes what no page may do: fail in the console, break the policy, leave out a header."""

    def __init__(self, context, address):
        self.faults, self.sizes = [], []
        self.address = address
        context.on("console", self.heard)
        context.on("weberror", lambda error: self.faults.append(f"script error: {error.error}"))
        context.on("response", self.answered)
        context.on("request", self.asked)

    def heard(self, message):
        # The browser reports a page's own 4xx answer as a resource that failed; the journeys check those themselves.
        if message.type in ("error", "warning") and "Failed to load resource" not in message.text:
            self.faults.append(f"console {message.type}: {message.text}")

    def asked(self, request):
        if not request.url.startswith(self.address):
            self.faults.append(f"asked another site: {request.url}")

    def answered(self, response):
        headers = response.headers
        for name, piece in KEPT_HEADERS.items():
            if piece not in headers.get(name, "\0"):
                self.faults.append(f"{response.url} has {name}: {headers.get(name)}")
        if "text/html" in headers.get("content-type", "") and headers.get("cache-control") != "no-store":
            self.faults.append(f"{response.url} may be kept: {headers.get('cache-control')}")


@pytest.fixture(scope="session")
def kept_states():
    return {}


@pytest.fixture
def come(all_councils, browser, kept_states):
    """come(way, role, council): a page of a browser that nobody used before, signed in where a role is named."""
    opened = []

    def come(way=Way(), role=None, council=COUNCIL, **options):
        hearth = all_councils(council)
        context = browser.new_context(
            base_url=hearth.address, viewport={"width": way.width, "height": 800}, java_script_enabled=way.has_scripts,
            storage_state=signed_in(hearth, role) if role else None, **options)
        context.set_default_timeout(5_000)
        watch = Watch(context, hearth.address)
        page = context.new_page()
        page.watch = watch
        opened.append((context, watch))
        return page

    def signed_in(hearth, role):
        # One sign-in a role serves the whole run: hashing a password is slow on purpose.
        kept = (hearth.council, role)
        if kept not in kept_states:
            context = browser.new_context(base_url=hearth.address)
            page = context.new_page()
            email = f"{role}@{hearth.council}.example"
            sign_in(page, Way(), email, hearth.passwords()[email])
            assert page.locator(".sign-out").count() == 1, page.inner_text("main")
            kept_states[kept] = context.storage_state()
            context.close()
        return kept_states[kept]

    yield come
    faults = [fault for _, watch in opened for fault in watch.faults]
    for context, _ in opened:
        context.close()
    assert not faults, "\n".join(faults)


def sign_in(page, way, email, password):
    page.goto(way.path("/sign-in"))
    page.fill("#email", email)
    page.fill("#password", password)
    page.click("main button[type=submit]")


@dataclass
class Somebody:
    email: str
    password: str
    name: str


@pytest.fixture
def newcomer(hearth, come):
    """newcomer(role): somebody who has an account and a password and whom no other journey knows."""

    def make(*roles):
        newcomer_count[0] += 1
        somebody = Somebody(f"newcomer-{newcomer_count[0]}@council.example", "lantern harbour quilt 7", "A newcomer")
        named = [piece for role in roles for piece in ("--role", role)]
        said = hearth.run("user", "add", somebody.email, "--name", somebody.name, *named)
        page = come()
        page.goto(re.search(r"/choose-password/\S+", said).group())
        page.fill("#password", somebody.password)
        page.click("main button[type=submit]")
        assert path_of(page) == "/password-chosen"
        return somebody

    return make


newcomer_count = [0]


def go_back(page):
    """As the browser's button does. A page that wiped the browser's store is still being swapped for a moment."""
    for attempt in range(5):
        try:
            return page.go_back()
        except Error as error:
            if "Not attached to an active page" not in str(error) or attempt == 4:
                raise
            page.wait_for_timeout(200)


def path_of(page):
    return urlsplit(page.url).path


def query_of(page):
    return urlsplit(page.url).query


def main_text(page):
    return page.locator("main").inner_text()


def rows_of(page, table):
    """A table's rows as lists of words, the total last."""
    return page.locator(f"table#{table} :is(tbody, tfoot) tr").evaluate_all(
        "rows => rows.map(row => [...row.children].map(cell => cell.textContent.trim()))")


def problems_of(page):
    """The error summary's links: (field, sentence)."""
    return page.locator(".error-summary li a").evaluate_all(
        "links => links.map(link => [link.getAttribute('href').slice(1), link.textContent])")
