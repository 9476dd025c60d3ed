"""Who may sign in, with what, and what they may change of their own."""

import base64
import hashlib
import hmac
import re
import struct
import time

from conftest import Way, by_two_ways, main_text, path_of, problems_of, rows_of, sign_in


def code_of(key, steps=0):
    """The six digits that an authenticator application shows (RFC 6238), now or some steps of 30 seconds on."""
    secret = base64.b32decode(key.replace(" ", ""))
    counter = int(time.time()) // 30 + steps
    mac = hmac.new(secret, struct.pack(">Q", counter), hashlib.sha1).digest()
    place = mac[-1] & 15
    return f"{(struct.unpack('>I', mac[place:place + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


@by_two_ways
def test_a_new_person_is_added_chooses_a_password_and_comes_in(come, way):
    admin = come(way, "administrator")
    admin.goto(way.path("/people"))
    admin.click("main a.button")
    # What is missing is said, and what was typed stays.
    admin.fill("#email", "not an address")
    admin.click("main button[type=submit]")
    assert [field for field, _ in problems_of(admin)] == ["name", "email", "roles"]
    assert admin.input_value("#email") == "not an address"
    email = f"New.Person-{way}@council.example"
    admin.fill("#name", "Siân O’Brien <b>")
    admin.fill("#email", email)
    admin.check("input[name=roles][value=analyst]")
    admin.click("main button[type=submit]")
    assert admin.inner_text("h1") == "Siân O’Brien <b>"
    person = path_of(admin)
    admin.click("form[action$='/link'] button")
    link = admin.inner_text(".banner .key")
    assert way.path("/choose-password/") in link

    page = come(way)
    page.goto(link)
    page.fill("#password", "short")
    page.click("main button[type=submit]")
    assert [field for field, _ in problems_of(page)] == ["password"]
    page.fill("#password", "three odd words 7")
    page.click("main button[type=submit]")
    assert path_of(page) == way.path("/password-chosen")
    assert page.goto(link).status == 410
    sign_in(page, way, email, "three odd words 7")
    assert path_of(page) == way.path("/")
    places = page.locator(".navigation a").evaluate_all("links => links.map(link => link.pathname)")
    assert way.path("/children") in places and way.path("/people") not in places

    # Another role: signed out everywhere, and the new pages when they come again.
    admin.goto(person)
    admin.uncheck("input[name=roles][value=analyst]")
    admin.check("input[name=roles][value=clerk]")
    admin.click("form[action$='/roles'] button")
    assert admin.locator(".banner-done").is_visible()
    page.goto(way.path("/children"))
    assert path_of(page) == way.path("/sign-in")
    sign_in(page, way, email, "three odd words 7")
    assert page.goto(way.path("/children")).status == 403

    # Disabled: asked first, out at once, and not in again.
    admin.click("main a[href$='/disable']")
    assert path_of(admin) == person + "/disable"
    admin.click("main button[type=submit]")
    page.goto(way.path("/my-account"))
    assert path_of(page) == way.path("/sign-in")
    sign_in(page, way, email, "three odd words 7")
    assert [field for field, _ in problems_of(page)] == ["email"]
    admin.goto(person)
    admin.click("form[action$='/enable'] button")
    sign_in(page, way, email, "three odd words 7")
    assert path_of(page) == way.path("/")


def test_nobody_takes_the_administrators_role_or_account_from_themselves(come):
    page = come(Way(), "administrator")
    page.goto("/people")
    page.click("table#people tr:has-text('administrator@') a")
    person = path_of(page)
    page.uncheck("input[name=roles][value=administrator]")
    page.check("input[name=roles][value=clerk]")
    page.click("form[action$='/roles'] button")
    assert [field for field, _ in problems_of(page)] == ["roles"]
    page.goto(person + "/disable")
    page.click("main button[type=submit]")
    assert problems_of(page)
    page.goto("/people")
    assert page.locator("h1").inner_text() == "People"


@by_two_ways
def test_a_second_step_is_set_up_and_asked_for_and_a_printed_code_stands_in(come, newcomer, way):
    somebody = newcomer("officer")
    page = come(way)
    sign_in(page, way, somebody.email, somebody.password)
    page.goto(way.path("/my-account"))
    page.click("main a[href$='/second-step']")
    key = page.inner_text("main .key code")
    page.fill("#code", code_of(key))
    page.fill("#current", "not my password")
    page.click("main button[type=submit]")
    assert [field for field, _ in problems_of(page)] == ["current"]
    page.fill("#code", "000000")
    page.fill("#current", somebody.password)
    page.click("main button[type=submit]")
    assert [field for field, _ in problems_of(page)] == ["code"]
    assert page.inner_text("main .key code") == key
    page.fill("#code", code_of(key))
    page.fill("#current", somebody.password)
    page.click("main button[type=submit]")
    codes = page.locator(".codes code").all_inner_texts()
    assert len(set(codes)) == len(codes) >= 8

    page.click(".sign-out button")
    sign_in(page, way, somebody.email, somebody.password)
    assert path_of(page) == way.path("/sign-in/code")
    # The password alone opens nothing.
    page.goto(way.path("/my-account"))
    assert path_of(page) == way.path("/sign-in")
    sign_in(page, way, somebody.email, somebody.password)
    page.fill("#code", code_of(key, 1))
    page.click("main button[type=submit]")
    assert path_of(page) == way.path("/")

    page.click(".sign-out button")
    sign_in(page, way, somebody.email, somebody.password)
    page.fill("#code", codes[0])
    page.click("main button[type=submit]")
    assert path_of(page) == way.path("/")
    page.goto(way.path("/my-account"))
    assert str(len(codes) - 1) in main_text(page)

    # It works once.
    page.click(".sign-out button")
    sign_in(page, way, somebody.email, somebody.password)
    page.fill("#code", codes[0])
    page.click("main button[type=submit]")
    assert [field for field, _ in problems_of(page)] == ["code"]


@by_two_ways
def test_someone_changes_their_password_and_signs_out_elsewhere(come, newcomer, way):
    somebody = newcomer("member")
    here, elsewhere = come(way), come(way)
    for page in (here, elsewhere):
        sign_in(page, way, somebody.email, somebody.password)
    here.goto(way.path("/my-account"))
    assert here.locator("table#sessions tbody tr").count() == 2
    here.click("form[action$='/sign-out-others'] button")
    elsewhere.goto(way.path("/my-account"))
    assert path_of(elsewhere) == way.path("/sign-in")

    here.click("main a[href$='/my-account/password']")
    here.fill("#current", "wrong")
    here.fill("#password", "another three words")
    here.click("main button[type=submit]")
    assert [field for field, _ in problems_of(here)] == ["current"]
    here.fill("#current", somebody.password)
    here.fill("#password", "another three words")
    here.click("main button[type=submit]")
    assert path_of(here) == way.path("/password-chosen")
    sign_in(here, way, somebody.email, "another three words")
    assert path_of(here) == way.path("/")


@by_two_ways
def test_who_may_do_what_is_explained_to_everyone_who_is_signed_in(come, way):
    page = come(way, "member")
    page.goto(way.path("/"))
    page.click(".foot a[href$='/roles']")
    assert len(rows_of(page, "roles")) == 9
    assert way.of("See the picture of our children", "Gweld y darlun o’n plant") in main_text(page)


@by_two_ways
def test_the_councils_new_name_and_colour_stand_on_every_page(come, way):
    admin = come(way, "administrator")
    admin.goto(way.path("/settings"))
    before = {box: admin.input_value(box) for box in ("#name-english", "#name-welsh", "#authority", "#accent")}
    try:
        admin.fill("#accent", "#ffeecc")
        admin.click("main button[type=submit]")
        assert [field for field, _ in problems_of(admin)] == ["accent"]
        assert admin.input_value("#accent") == "#ffeecc"
        admin.fill("#name-english", "Anytown & Villages")
        admin.fill("#name-welsh", "Unrhywle a’r Pentrefi")
        admin.fill("#accent", "#7a1f5c")
        admin.click("main button[type=submit]")
        assert admin.locator(".banner-done").is_visible()
        name = way.of("Anytown & Villages", "Unrhywle a’r Pentrefi")
        for role, path in [(None, "/"), (None, "/sign-in"), ("analyst", "/children"), ("member", "/roles"), (None, "/no")]:
            page = come(way, role)
            page.goto(way.path(path))
            assert page.inner_text(".masthead-name") == name
            assert page.title().endswith(name)
            colour = page.locator(".masthead").evaluate("element => getComputedStyle(element).borderTopColor")
            assert colour == "rgb(122, 31, 92)"
    finally:
        admin.goto(way.path("/settings"))
        for box, value in before.items():
            admin.fill(box, value)
        admin.click("main button[type=submit]")
        assert admin.locator(".banner-done").is_visible()
