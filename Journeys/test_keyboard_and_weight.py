"""With the keyboard alone, and over a slow line."""

import gzip

import pytest

from conftest import COUNCIL, NARROW, WIDE, Way, path_of, query_of
from looking import FOCUS


def tab_to(page, wanted, most=40):
    """Presses Tab until the wanted element has the focus; wherever it rests on the way can be seen."""
    for _ in range(most):
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        assert focus["isMarked"], f"no focus to be seen on {focus}"
        assert focus["isSeen"], f"focus out of sight on {focus}"
        if page.evaluate("wanted => document.activeElement.matches(wanted)", wanted):
            return
    raise AssertionError(f"Tab never comes to {wanted}")


@pytest.mark.parametrize("way", [Way("en", WIDE), Way("cy", NARROW)], ids=str)
def test_the_first_stop_of_the_keyboard_skips_to_the_content(come, way):
    for role, path in [(None, "/"), (None, "/sign-in"), ("analyst", "/children"), ("administrator", "/people")]:
        page = come(way, role)
        page.goto(way.path(path))
        tab_to(page, ".skip-link", most=1)
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "main"
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('main') !== null || document.activeElement.closest('.foot') !== null")


@pytest.mark.parametrize("way", [Way("en", WIDE), Way("cy", NARROW)], ids=str)
def test_someone_signs_in_and_chooses_a_day_with_the_keyboard_alone(come, hearth, way):
    email = f"analyst@{COUNCIL}.example"
    page = come(way)
    page.goto(way.path("/"))
    tab_to(page, "main a.button")
    page.keyboard.press("Enter")
    page.wait_for_url("**/sign-in")
    tab_to(page, "#email")
    page.keyboard.type(email)
    page.keyboard.press("Tab")
    page.keyboard.type(hearth.passwords()[email])
    page.keyboard.press("Enter")
    page.wait_for_selector(".sign-out")
    tab_to(page, ".navigation a[href$='/children']")
    page.keyboard.press("Enter")
    page.wait_for_selector(".answer")
    if page.locator("details:has(form.filters)").count():
        tab_to(page, "details:has(form.filters) > summary")
        page.keyboard.press("Enter")
    tab_to(page, "#compare")
    page.keyboard.type("31")
    page.keyboard.press("Tab")
    page.keyboard.type("3")
    page.keyboard.press("Tab")
    page.keyboard.type("2005")
    tab_to(page, "form.filters button")
    page.keyboard.press("Enter")
    page.wait_for_url("**compare=2005-03-31**")
    assert "z = 0.36" in page.inner_text("main")


@pytest.mark.parametrize("role,path", [("analyst", "/children?show=all"), ("administrator", "/people"), ("administrator", "/people/add"), ("administrator", "/settings")])
@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_the_keyboard_comes_to_everything_and_is_seen_wherever_it_is(come, role, path, width):
    page = come(Way("en", width), role)
    page.goto(path)
    stops = page.locator("a[href], button, input:not([type=hidden]), summary, select, textarea").filter(visible=True).count()
    groups = page.locator("input[type=radio]").filter(visible=True).count()
    for _ in range(stops - max(0, groups - 1)):
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        assert focus["tag"] != "BODY", "the keyboard left the page before its end"
        assert focus["isMarked"] and focus["isSeen"], focus
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement === document.body || document.activeElement.matches('.skip-link')")


def test_the_picture_is_light_enough_for_a_phone(come):
    page = come(Way("en", NARROW), "analyst")
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    received, kinds = {}, {}
    session.on("Network.responseReceived", lambda event: kinds.update({event["requestId"]: event["type"]}))
    session.on("Network.loadingFinished", lambda event: received.update({event["requestId"]: event["encodedDataLength"]}))
    page.goto("/children", wait_until="networkidle")
    document = sum(size for each, size in received.items() if kinds.get(each) == "Document")
    assert 0 < document <= 14 * 1024, f"the page alone weighs {document} bytes"
    assert sum(received.values()) <= 40 * 1024, f"the first view weighs {sum(received.values())} bytes: {kinds}"
    assert len(received) >= 3


def test_every_view_of_the_picture_is_sent_compressed_and_small(come):
    page = come(Way(), "analyst")
    for path in ("/children", "/cy/children", "/children?show=all&compare=2005-03-31&rows=dfe"):
        answer = page.request.get(path, headers={"Accept-Encoding": "gzip"})
        assert answer.headers["content-encoding"] == "gzip"
        assert len(gzip.compress(answer.body(), 6)) <= 14 * 1024, path


def test_the_style_sheet_and_the_script_may_be_kept_for_ever(come):
    page = come()
    kept = {}
    page.on("response", lambda response: kept.update({response.url: response.headers.get("cache-control", "")}))
    page.goto("/")
    assets = {address: said for address, said in kept.items() if "/assets/" in address}
    assert len(assets) >= 2
    assert all("immutable" in said for said in assets.values()), assets


@pytest.mark.parametrize("path", ["/children.csv", "/children.json", "/health", "/ready", "/no", "/people/none", "/accent/none.css"])
def test_what_is_no_page_has_the_headers_too(come, path):
    page = come(Way(), "analyst")
    answer = page.request.get(path)
    for name in ("content-security-policy", "x-content-type-options", "x-frame-options", "referrer-policy", "cache-control"):
        assert answer.headers.get(name), f"{path} has no {name}"
