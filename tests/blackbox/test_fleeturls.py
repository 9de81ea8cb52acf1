# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The public URLs of the whole fleet through the window alone: one table, one copy."""
import unittest

from gi.repository import Atspi

from harness import Console, CountingProxy, Sandbox, clipboard, until

CALLABLE = {"worker", "container", "daemon"}


def urls_of(item):
    """As the manager tells them: a map of endpoints at 3.x, else the one url of the outputs."""
    urls = []
    for resource in (item.get("stackState") or {}).get("resources", {}).values():
        if resource.get("type") not in CALLABLE:
            continue
        outputs = resource.get("outputs") or {}
        endpoints = [endpoint["url"] for endpoint in (outputs.get("publicEndpoints") or {}).values() if endpoint.get("url")]
        urls += endpoints or ([outputs["url"]] if outputs.get("url") else [])
    return urls


class FleetUrls(unittest.TestCase):
    def check(self, api):
        sandbox = Sandbox("--frozen", "--seed", "7", "--api", api)
        self.addCleanup(sandbox.close)
        proxy = CountingProxy(sandbox.url)
        self.addCleanup(proxy.close)
        console = Console("--section", "deployments", env={"ALIEN_MANAGER_URL": proxy.url, "ALIEN_MANAGER_BEARER": sandbox.token})
        self.addCleanup(console.close)
        fleet = console.table("Deployments")
        until("all rows", lambda: console.rows(fleet) == len(sandbox.deployments()))
        way = until("the way to the URLs", lambda: next((n for n in console.all(name="Public URLs of the fleet") if console.enabled(n)), None))
        console.press(way)
        wanted = sorted(url for item in sandbox.deployments() for url in urls_of(item))
        self.assertGreater(len(wanted), 10)
        table = console.table("Public URLs")
        until("all URLs", lambda: console.rows(table) == len(wanted))
        copy = until("the copy", lambda: next((b for b in console.all(Atspi.Role.PUSH_BUTTON, "Copy all shown URLs") if console.enabled(b)), None))
        console.press(copy)
        until("all URLs on the clipboard", lambda: sorted(clipboard().split("\n")) == wanted)
        # The list told them all: no deployment was read for it, and nobody was looked at.
        self.assertEqual(proxy.count("GET /v1/deployments/*"), 0)
        box = console.find(Atspi.Role.CHECK_BOX, "Look at these URLs from this machine")
        self.assertFalse(box.get_state_set().contains(Atspi.StateType.CHECKED))
        # A filter narrows what is copied.
        console.type_into(console.find(Atspi.Role.TEXT, "Filter public URLs"), "platform:aws")
        some = sorted(url for item in sandbox.deployments() if item["platform"] == "aws" for url in urls_of(item))
        self.assertLess(len(some), len(wanted))
        until("the URLs on aws", lambda: console.rows(table) == len(some))
        console.press(copy)
        until("those on the clipboard", lambda: sorted(clipboard().split("\n")) == some)

    def test_all_urls_of_the_fleet_are_copied_at_once(self):
        self.check("1.7.1")

    def test_every_named_endpoint_of_the_newer_manager_is_a_url(self):
        self.check("3.3.16")


if __name__ == "__main__":
    unittest.main()
