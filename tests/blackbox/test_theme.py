# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The colours follow the desktop while the window is open: a portal on the session bus says dark, light, high contrast."""
import os
import subprocess
import tempfile
import unittest

from harness import Console, until

from gi.repository import Gio, GLib

PORTAL = """<node><interface name="org.freedesktop.portal.Settings">
<method name="Read"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/></method>
<signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
</interface></node>"""
NAME, PATH, INTERFACE = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings"
APPEARANCE = "org.freedesktop.appearance"


class Portal:
    def __init__(self):
        self.settings = {"color-scheme": 0, "contrast": 0}
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        interface = Gio.DBusNodeInfo.new_for_xml(PORTAL).interfaces[0]
        self.registered = self.bus.register_object(PATH, interface, self._call)
        self.owned = Gio.bus_own_name_on_connection(self.bus, NAME, Gio.BusNameOwnerFlags.REPLACE)

    def _call(self, _bus, _sender, _path, _interface, _method, arguments, invocation):
        space, key = arguments.unpack()
        if space == APPEARANCE and key in self.settings:
            value = GLib.Variant("v", GLib.Variant("u", self.settings[key]))
            invocation.return_value(GLib.Variant.new_tuple(GLib.Variant("v", value)))
        else:
            invocation.return_dbus_error("org.freedesktop.portal.Error.NotFound", "no such setting")

    def set(self, key, value):
        self.settings[key] = value
        self.bus.emit_signal(None, PATH, INTERFACE, "SettingChanged", GLib.Variant("(ssv)", (APPEARANCE, key, GLib.Variant("u", value))))
        self.bus.flush_sync()

    @staticmethod
    def serve():
        while GLib.MainContext.default().iteration(False):
            pass

    def close(self):
        Gio.bus_unown_name(self.owned)
        self.bus.unregister_object(self.registered)


class Theme(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.portal = Portal()
        self.addCleanup(self.portal.close)

    def brightness(self):
        """Of the whole screen, 0 to 1."""
        self.portal.serve()
        picture = os.path.join(self.folder.name, "screen.png")
        subprocess.run(["import", "-window", "root", picture], check=True)
        out = subprocess.run(["convert", picture, "-colorspace", "gray", "-format", "%[fx:mean]", "info:"], check=True, capture_output=True, text=True)
        return float(out.stdout)

    def borders(self):
        """How far the picture is from flat: lines and edges that stand out make it more."""
        self.portal.serve()
        picture = os.path.join(self.folder.name, "edges.png")
        subprocess.run(["import", "-window", "root", picture], check=True)
        out = subprocess.run(["convert", picture, "-colorspace", "gray", "-edge", "1", "-format", "%[fx:mean]", "info:"], check=True, capture_output=True, text=True)
        return float(out.stdout)

    def test_the_window_follows_the_portal(self):
        console = Console("--sandbox", "--sandbox-seed", "3", "--section", "deployments")
        self.addCleanup(console.close)
        until("rows", lambda: console.rows(console.table("Deployments")) > 10)
        until("light", lambda: self.brightness() > 0.8)
        self.portal.set("color-scheme", 1)
        until("dark", lambda: self.brightness() < 0.3)
        plain = self.borders()
        self.portal.set("contrast", 1)
        until("stronger lines", lambda: self.borders() > plain * 1.02)
        self.portal.set("contrast", 0)
        self.portal.set("color-scheme", 2)
        until("light again", lambda: self.brightness() > 0.8)

    def test_a_start_under_a_dark_desktop_is_dark(self):
        self.portal.settings["color-scheme"] = 1
        serving = GLib.timeout_add(20, lambda: True)
        self.addCleanup(GLib.source_remove, serving)
        console = Console("--sandbox", "--sandbox-seed", "3")
        self.addCleanup(console.close)
        until("dark", lambda: self.brightness() < 0.3)


if __name__ == "__main__":
    unittest.main()
