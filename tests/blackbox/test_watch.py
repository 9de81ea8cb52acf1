# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Watches: what an operator waits for comes as a notification of the desktop, and its buttons lead back into the window."""
import subprocess
import unittest

from gi.repository import Atspi, Gio, GLib

from harness import Console, CountingProxy, Sandbox, until

BUTTON = Atspi.Role.PUSH_BUTTON
NOTIFICATIONS = """
<node><interface name="org.freedesktop.Notifications">
  <method name="GetCapabilities"><arg type="as" direction="out"/></method>
  <method name="Notify">
    <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
    <arg type="s" direction="in"/><arg type="as" direction="in"/><arg type="a{sv}" direction="in"/><arg type="i" direction="in"/>
    <arg type="u" direction="out"/>
  </method>
  <method name="CloseNotification"><arg type="u" direction="in"/></method>
  <signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
  <signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
</interface></node>"""


class Desktop:
    """The desktop's side of notifications: what a person would see, and the clicks."""

    def __init__(self):
        self.shown = []
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        interface = Gio.DBusNodeInfo.new_for_xml(NOTIFICATIONS).interfaces[0]
        self.registered = self.bus.register_object("/org/freedesktop/Notifications", interface, self._call)
        self.owned = Gio.bus_own_name_on_connection(self.bus, "org.freedesktop.Notifications", Gio.BusNameOwnerFlags.REPLACE)

    def _call(self, _bus, _sender, _path, _interface, method, arguments, invocation):
        if method == "GetCapabilities":
            invocation.return_value(GLib.Variant("(as)", (["body", "actions", "body-markup"],)))
        elif method == "Notify":
            _, _, _, title, text, actions, _, _ = arguments.unpack()
            self.shown.append({"title": title, "text": text, "actions": dict(zip(actions[::2], actions[1::2]))})
            invocation.return_value(GLib.Variant("(u)", (len(self.shown),)))
        else:
            invocation.return_value(None)

    def first(self):
        def shown():
            while GLib.MainContext.default().iteration(False):
                pass
            return self.shown
        return until("a notification", shown)[0]

    def click(self, number, key):
        self.bus.emit_signal(None, "/org/freedesktop/Notifications", "org.freedesktop.Notifications", "ActionInvoked",
                             GLib.Variant("(us)", (number, key)))
        self.bus.flush_sync()

    def close(self):
        Gio.bus_unown_name(self.owned)
        self.bus.unregister_object(self.registered)


class Watches(unittest.TestCase):
    def setUp(self):
        self.desktop = Desktop()
        self.addCleanup(self.desktop.close)
        self.sandbox = Sandbox("--deployments", "20", "--frozen")
        self.addCleanup(self.sandbox.close)
        self.proxy = CountingProxy(self.sandbox.url)
        self.addCleanup(self.proxy.close)
        self.console = Console(env={"ALIEN_MANAGER_URL": self.proxy.url, "ALIEN_MANAGER_BEARER": self.sandbox.token})
        self.addCleanup(self.console.close)
        self.console.section("Deployments")

    def of_status(self, status):
        return next(item for item in self.sandbox.deployments() if item["status"] == status)

    def watch(self, deployment):
        """Until it leaves its status."""
        table = self.console.table("Deployments")
        self.console.select_row(table, "Name", deployment["name"])
        self.console.keys("ctrl+shift+w")
        # Here a box is called by what is chosen in it.
        self.console.find(Atspi.Role.COMBO_BOX, "it fails")
        subprocess.run(["xdotool", "key", "Up"], check=True)
        self.console.find(Atspi.Role.COMBO_BOX, "it leaves a status")
        self.console.find(Atspi.Role.COMBO_BOX, "running")
        self.console.press(self.console.button("Watch"))
        until("the foot of the rail", lambda: self.console.has_text("1 watch*"))

    def test_what_settles_is_told_and_a_click_opens_it(self):
        running = self.of_status("running")
        self.watch(running)
        self.sandbox.api("POST", f"/v1/deployments/{running['id']}/redeploy", {})
        note = self.desktop.first()
        self.assertIn(f"{running['name']} left running", note["title"])
        self.assertIn(running["name"], note["text"])
        self.assertNotIn("retry", note["actions"])
        until("the watch has ended", lambda: not self.console.has_text("1 watch*"))
        self.console.section("Overview")
        self.desktop.click(1, "open")
        until("the deployment in front", lambda: self.console.find(Atspi.Role.TABLE, "Deployments", patience=1))
        until("its inspector", lambda: self.console.has_text(f"{running['name']}"))

    def test_while_names_are_masked_a_notification_carries_the_pseudonym(self):
        running = self.of_status("running")
        self.watch(running)
        table = self.console.table("Deployments")
        row = self.console.column(table, "Name").index(running["name"])
        self.console.press(until("Mask names", lambda: next(self.console.all(name="Mask names", showing=False), None)))
        until("names to be masked", lambda: running["name"] not in self.console.column(table, "Name"))
        pseudonym = self.console.column(table, "Name")[row]
        self.sandbox.api("POST", f"/v1/deployments/{running['id']}/redeploy", {})
        note = self.desktop.first()
        self.assertIn(f"{pseudonym} left running", note["title"])
        for truth in (running["name"], running["id"], self.proxy.url.split("//")[1]):
            self.assertNotIn(truth, note["title"] + note["text"])

if __name__ == "__main__":
    unittest.main()
