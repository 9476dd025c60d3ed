"""Coming in and going out."""

import pytest

from conftest import COUNCIL, Way, by_every_way, by_two_ways, go_back, main_text, path_of, problems_of, query_of, sign_in


@by_every_way
def test_a_stranger_reads_what_this_is_and_finds_the_way_in(come, way):
    page = come(way)
    page.goto(way.path("/"))
    assert way.of("Would this be good enough for my own child?", "A fyddai hyn yn ddigon da i’m plentyn fy hun?") in page.inner_text("h1")
    assert page.locator(".navigation").count() == 0
    page.click("main a.button")
    assert path_of(page) == way.path("/sign-in")


@by_every_way
def test_a_wrong_password_is_told_and_the_address_is_kept(come, way):
    page = come(way)
    sign_in(page, way, f"nobody-{way}@council.example", "not the password")
    assert [field for field, _ in problems_of(page)] == ["email"]
    assert way.of("do not belong together", "yn perthyn i'w gilydd") in page.inner_text(".error-summary").replace("’", "'")
    assert page.input_value("#email") == f"nobody-{way}@council.example"
    assert page.input_value("#password") == ""
    if way.has_scripts:
        assert page.evaluate("document.activeElement.className") == "error-summary"


@by_every_way
def test_an_analyst_signs_in_and_is_brought_to_the_page_they_wanted(come, hearth, way):
    email = f"analyst@{COUNCIL}.example"
    page = come(way)
    page.goto(way.path("/children?show=why&as-at=2009-03-31"))
    assert path_of(page) == way.path("/sign-in")
    page.fill("#email", email.upper())
    page.fill("#password", hearth.passwords()[email])
    page.click("main button[type=submit]")
    assert path_of(page) == way.path("/children")
    assert query_of(page) == "show=why&as-at=2009-03-31"
    assert page.locator(".sign-out").is_visible()


@by_two_ways
def test_after_signing_out_the_back_button_shows_nothing(come, newcomer, way):
    somebody = newcomer("analyst")
    page = come(way)
    sign_in(page, way, somebody.email, somebody.password)
    page.goto(way.path("/children"))
    count = page.inner_text(".answer")
    page.goto(way.path("/returns"))
    page.click(".sign-out button")
    assert path_of(page) == way.path("/signed-out")
    for _ in range(3):
        go_back(page)
        assert count not in main_text(page)
        assert page.locator("table").count() == 0
    page.goto(way.path("/children"))
    assert path_of(page) == way.path("/sign-in")


def test_the_form_brings_nobody_to_another_site(come, newcomer):
    somebody = newcomer("clerk")
    for wanted in ("//example.org/", "https://example.org/", "/\\example.org"):
        page = come()
        page.goto("/sign-in?to=" + wanted)
        page.fill("#email", somebody.email)
        page.fill("#password", somebody.password)
        page.click("main button[type=submit]")
        assert path_of(page) == "/", page.url


def test_a_form_from_elsewhere_changes_nothing(come):
    page = come(Way(), "administrator")
    page.goto("/settings")
    page.evaluate("document.querySelector('main [name=form-token]').value = 'old.old'")
    page.fill("#name-english", "Taken over")
    with page.expect_navigation() as navigation:
        page.click("main button[type=submit]")
    assert navigation.value.status == 403
    page.goto("/")
    assert "Taken over" not in page.inner_text("body")


@pytest.mark.parametrize("role,paths", [
    ("member", ["/children", "/returns", "/people", "/settings", "/children.csv", "/children.json"]),
    ("administrator", ["/children", "/returns"]),
    ("analyst", ["/people", "/settings"]),
])
def test_a_role_opens_only_its_own_pages(come, role, paths):
    page = come(Way(), role)
    page.goto("/")
    offered = page.locator(".navigation a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    for path in paths:
        assert path not in offered
        assert page.goto(path).status == 403
        assert page.locator("h1").inner_text() == "Your role does not open this page"


@pytest.mark.parametrize("path", ["/children", "/returns", "/people", "/settings", "/my-account", "/roles", "/children.csv"])
def test_a_stranger_is_asked_to_sign_in_first(come, path):
    page = come()
    page.goto(path)
    assert path_of(page) == "/sign-in"


@by_two_ways
def test_a_page_that_is_not_there_says_so_in_the_readers_language(come, way):
    page = come(way)
    assert page.goto(way.path("/no/such/page")).status == 404
    assert page.inner_text("h1") == way.of("There is no page here", "Nid oes tudalen yma")
    page.click("main a")
    assert path_of(page) == way.path("/")


@by_two_ways
def test_someone_who_forgot_their_password_is_seen_by_the_administrator(come, newcomer, way):
    somebody = newcomer("clerk")
    page = come(way)
    page.goto(way.path("/sign-in"))
    page.click("main a[href$='/forgotten']")
    page.fill("#email", somebody.email)
    page.click("main button[type=submit]")
    assert path_of(page) == way.path("/forgotten/noted")
    admin = come(way, "administrator")
    admin.goto(way.path("/people"))
    row = admin.locator(f"table#people tr:has-text('{somebody.email}')").inner_text()
    assert way.of("Has asked for a new password", "Wedi gofyn am gyfrinair newydd") in row
