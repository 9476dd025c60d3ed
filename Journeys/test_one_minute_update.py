"""A new council, from the first command on: an officer asks a lead by letter, the letter arrives at a real mail server,
and the lead answers on a phone without an account."""

import email
import email.policy
import json
import os
import re
import socket
import subprocess
import time
from pathlib import Path

import pytest

from conftest import NARROW, ROOT, Hearth, Way, main_text, path_of, problems_of, sign_in
from looking import faults_of

OFFICER, PASSWORD = "officer@anytown.example", "lantern harbour quilt 7"
HOUSING, HEALTH = "housing@anytown.example", "health@anytown.example"


class Anytown(Hearth):
    """A council that is no demonstration: its letters go to a mail server."""

    def __init__(self, binary, folder, mail_port):
        self.binary, self.folder, self.council, self.home = binary, folder, "anytown", folder / "anytown"
        self.home.mkdir()
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self.environment = Hearth.environment | {
            "HEARTH_SMTP_HOST": "127.0.0.1", "HEARTH_SMTP_PORT": str(mail_port), "HEARTH_SMTP_SECURITY": "plain",
            "HEARTH_MAIL_FROM": "hearth@anytown.example", "HEARTH_ADDRESS": self.address}
        self.log = open(folder / "anytown.log", "w+b")

    def serve(self):
        place = ["--database", f"sqlite:{self.home / 'hearth.sqlite'}", "--key-file", self.home / "hearth.key"]
        self.process = subprocess.Popen(
            [self.binary, "serve", "--port", str(self.port), *place], stdin=subprocess.DEVNULL, stdout=self.log,
            stderr=subprocess.STDOUT, env=self.environment)
        self.wait()


class Letters:
    def __init__(self, folder):
        self.folder = folder

    def to(self, address):
        paths = sorted((self.folder / "letters").glob(f"*-{address}"))
        return [email.message_from_bytes(path.read_bytes(), policy=email.policy.default) for path in paths]

    def wait_for(self, address, count=1, seconds=90):
        end = time.monotonic() + seconds
        while len(self.to(address)) < count:
            assert time.monotonic() < end, f"no letter {count} to {address} in {seconds} s"
            time.sleep(0.1)
        return self.to(address)[count - 1]


def link_in(letter, kind="u"):
    return re.search(rf"http://\S+/{kind}/[\w-]+", letter.get_body(("plain",)).get_content()).group()


@pytest.fixture(scope="module")
def office(request, tmp_path_factory, browser):
    """The council, its officer signed in, two leads, and an activity whose two steps are theirs."""
    folder = tmp_path_factory.mktemp("anytown")
    binary = Path(os.environ.get("HEARTH_BINARY") or ROOT / ".build/debug/hearth").resolve()
    mail = folder / "mail"
    mail.mkdir()
    server = subprocess.Popen(
        [Path(os.environ.get("HEARTH_TEST_MAIL") or ROOT / ".tools/mail") / "bin/python", ROOT / "Sources/Proving/mail-server.py", mail, "plain", "-", "-"])
    while not (mail / "port").exists():
        assert server.poll() is None, "the mail server did not start"
        time.sleep(0.05)
    request.addfinalizer(lambda: (server.terminate(), server.wait(10)))
    hearth = Anytown(binary, folder, int((mail / "port").read_text()))
    hearth.run("council", "--name", "Anytown Council", "--authority", "E06000000")
    said = hearth.run("user", "add", OFFICER, "--name", "An officer", "--role", "officer")
    hearth.serve()
    request.addfinalizer(hearth.stop)
    page = browser.new_context(base_url=hearth.address, viewport={"width": 1280, "height": 800}).new_page()
    page.set_default_timeout(15_000)
    page.goto(re.search(r"/choose-password/\S+", said).group())
    page.fill("#password", PASSWORD)
    page.click("main button[type=submit]")
    sign_in(page, Way(), OFFICER, PASSWORD)
    page.letters = Letters(mail)
    page.hearth = hearth
    plan(page)
    yield page
    page.context.close()


def plan(page):
    """What an officer does first: who answers, when letters go, and the programme."""
    for role, address, letters in [("Head of housing", HOUSING, "en"), ("Nurse", HEALTH, "cy")]:
        page.goto("/leads/new")
        page.fill("#role-english", role)
        page.fill("#email", address)
        page.check(f"input[name=letters][value={letters}]")
        page.click("main button[type=submit]")
    # Whatever the day and hour of the test, letters go at once.
    page.goto("/settings/post")
    for field, value in [("from", "08:00"), ("until", "08:00"), ("per-day", "20"), ("per-week", "20")]:
        page.fill(f"#{field}", value)
    page.uncheck("input[name=weekends]")
    page.click("main button[type=submit]")
    assert not problems_of(page)
    # Hearth does not ask by itself here: each journey asks when it wants to.
    page.goto("/updates/rhythm")
    page.uncheck("input[name=is-on]")
    page.click("main button[type=submit]")
    # A programme that has stood for a while: nobody is asked on the day on which work is written down.
    plan = page.hearth.home / "plan.json"
    plan.write_text(json.dumps({
        "format": "hearth-programme-1", "title": {"en": "Work programme"}, "from": "2024-01-01", "activities": [{
            "key": "a-home", "title": {"en": "A home to come back to"}, "lead": "head-of-housing",
            "outcomes": [{"en": "Care leavers keep their first home"}],
            "outputs": [{"en": "Ten homes held for care leavers"}], "measures": [{"en": "Homes let to care leavers"}],
            "steps": [{"letter": "a", "text": {"en": "Hold ten homes"}, "lead": "head-of-housing"},
                      {"letter": "b", "text": {"en": "A health visit in week one"}, "lead": "nurse"}]}]}))
    page.hearth.run("programme", "import", plan)
    page.activity = "/programme/a-home"


def language_of(page):
    return page.locator("html").get_attribute("lang")


def ask(page, role):
    page.goto("/updates")
    page.locator("table#asked tr", has_text=role).get_by_role("button").click()
    assert "asked=yes" in page.url


@pytest.fixture
def phone(office, browser):
    """A phone on which nobody is signed in; it counts what it loads and what is tapped."""
    context = browser.new_context(
        base_url=office.hearth.address, viewport={"width": NARROW, "height": 640}, has_touch=True, is_mobile=True)
    context.set_default_timeout(5_000)
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    page.loaded, page.pages = [], 0
    session.on("Network.loadingFinished", lambda event: page.loaded.append(event["encodedDataLength"]))
    page.on("response", lambda answer: setattr(
        page, "pages", page.pages + (answer.request.resource_type == "document" and answer.status == 200)))
    yield page
    context.close()


def test_links_that_were_altered_or_taken_back_say_so_and_show_nothing(office, phone):
    ask(office, "Nurse")
    link = link_in(office.letters.wait_for(HEALTH))
    for address, status in [(link[:-6] + "abcdef", 404), (link, 200)]:
        assert phone.goto(address).status == status
    office.goto("/updates")
    office.locator("main li", has_text="Nurse").get_by_role("button").click()
    assert phone.goto(link).status == 410
    assert "health visit" not in phone.content() and len(main_text(phone)) > 40
    assert not faults_of(phone, path_of(phone), language_of(phone))


def test_a_lead_answers_in_four_taps_two_pages_and_twenty_kilobytes(office, phone):
    ask(office, "Head of housing")
    letter = office.letters.wait_for(HOUSING)
    assert "Hold ten homes" in letter.get_body(("plain",)).get_content()
    assert "health visit" not in letter.get_body(("plain",)).get_content()
    link = link_in(letter)
    taps = 1  # the link in the letter
    phone.goto(link, wait_until="networkidle")
    assert not faults_of(phone, path_of(phone), language_of(phone))
    shown = main_text(phone)
    assert "Hold ten homes" in shown and "health visit" not in shown
    step = phone.locator("section.update-piece", has_text="Hold ten homes")
    step.get_by_label("On schedule").tap()
    taps += 1
    step.get_by_role("textbox").tap()
    taps += 1
    step.get_by_role("textbox").fill("Seven of ten are held")
    with phone.expect_navigation(wait_until="networkidle"):
        phone.locator("main button[type=submit]").first.tap()
    taps += 1
    assert path_of(phone).endswith("/kept") and not faults_of(phone, path_of(phone), language_of(phone))
    print(f"update link to saved: {taps} taps, {phone.pages} pages, {sum(phone.loaded):,} bytes")
    assert taps <= 4 and phone.pages <= 2
    assert 0 < sum(phone.loaded) <= 20_000
    # The officer sees it at once, with its day and in the lead's own words.
    office.goto(office.activity)
    assert "Seven of ten are held" in main_text(office)


def test_no_change_is_an_answer_and_saying_nothing_is_asked_about(office, phone):
    ask(office, "Nurse")
    link = link_in(office.letters.wait_for(HEALTH, 2))
    phone.goto(link)
    assert "/cy/u/" in link and phone.locator("html").get_attribute("lang") == "cy"
    with phone.expect_navigation():
        phone.locator("main button[type=submit]").first.tap()
    assert len(problems_of(phone)) == 1
    phone.locator("section.update-piece", has_text="health visit").get_by_label("Dim newid").tap()
    with phone.expect_navigation():
        phone.locator("main button[type=submit]").first.tap()
    assert path_of(phone).endswith("/kept")
    office.goto(office.activity)
    assert "No change" in main_text(office) or "no change" in main_text(office)


def test_whoever_wants_no_reminders_says_so_once_and_the_officer_is_told(office, phone):
    letter = office.letters.to(HEALTH)[0]
    phone.goto(link_in(letter, "post/stop"))
    with phone.expect_navigation():
        phone.locator("main button[type=submit]").first.tap()
    assert not faults_of(phone, path_of(phone), language_of(phone))
    office.goto("/outbox/stops")
    assert HEALTH in main_text(office) or "Nurse" in main_text(office)
    office.goto("/outbox")
    assert office.locator("main").count() == 1
