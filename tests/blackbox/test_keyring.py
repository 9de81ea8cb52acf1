# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A keyring that is locked, of the real daemon: the console says so, goes on with a token for this run only, and takes the kept one as soon as the keyring is open."""
import os
import pathlib
import socket
import struct
import tempfile
import unittest

from harness import Console, Sandbox, until

from gi.repository import Atspi, Gio, GLib  # after the harness, which names the version

BUTTON = Atspi.Role.PUSH_BUTTON
TEXT = Atspi.Role.TEXT

PASSWORD_TEXT = Atspi.Role.PASSWORD_TEXT
SERVICE = "org.freedesktop.secrets"
COLLECTION = "/org/freedesktop/secrets/collection/login"
THIS_RUN = "Token kept for this run only"
LOCKED = "The secret store is locked. Unlock it, then read it again."
AGAIN = "Read the secret store again"


def call(path, interface, method, arguments, answer):
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    return bus.call_sync(SERVICE, path, interface, method, arguments, GLib.VariantType(answer), Gio.DBusCallFlags.NONE, 10000).unpack()


def locked():
    return call(COLLECTION, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", ("org.freedesktop.Secret.Collection", "Locked")), "(v)")[0]


def lock():
    call("/org/freedesktop/secrets", "org.freedesktop.Secret.Service", "Lock", GLib.Variant("(ao)", ([COLLECTION],)), "(aoo)")
    until("the keyring to be locked", locked)


def unlock():
    """With the password that run.sh made it with, over the socket that a login uses."""
    with socket.socket(socket.AF_UNIX) as control:
        control.settimeout(20)
        control.connect(f"{os.environ['XDG_RUNTIME_DIR']}/keyring/control")
        password = b"black-box"
        control.sendall(b"\0")  # who we are, as the kernel tells it
        control.sendall(struct.pack(">III", 12 + len(password), 1, len(password)) + password)
        assert control.recv(8) == struct.pack(">II", 8, 0), "the daemon refused to unlock"
    until("the keyring to be open", lambda: not locked())


class LockedKeyring(unittest.TestCase):
    def setUp(self):
        home = tempfile.TemporaryDirectory()
        self.addCleanup(home.cleanup)
        self.env = {f"XDG_{word}_HOME": str(pathlib.Path(home.name, word.lower())) for word in ("CONFIG", "DATA", "CACHE", "STATE")}
        self.addCleanup(unlock)
        self.manager = Sandbox("--frozen", "--seed", "7")
        self.addCleanup(self.manager.close)
        console = self.start()
        console.type_into(console.find(TEXT, "Manager URL"), self.manager.url)
        console.type_into(console.find(PASSWORD_TEXT, "Token"), self.manager.token)
        console.type_into(console.find(TEXT, "Name"), "Vaulted")
        console.press(self.enabled_button(console, "Connect to Vaulted"))
        until("its fleet", lambda: console.has_text("60 deployments, * releases"))
        self.assertNotIn(THIS_RUN, console.button("Connection Vaulted").get_description())
        self.assertEqual(console.close(), 0)
        lock()

    def start(self, *flags):
        console = Console(*flags, env=self.env)
        self.addCleanup(console.close)
        return console

    def enabled_button(self, console, name):
        return until(lambda: f"an enabled button '{name}' among {console.names(BUTTON)}",
                     lambda: next((b for b in console.all(BUTTON, name) if console.enabled(b)), None))

    def asked(self):
        console = self.start("--profile", "Vaulted")
        until("why it asks", lambda: console.has_text(LOCKED))
        console.find(PASSWORD_TEXT, "Token")
        return console

    def test_a_token_that_is_typed_lasts_for_this_run(self):
        console = self.asked()
        until("what becomes of it", lambda: console.has_text("No secret store answers (*): the token lasts for this run only."))
        keep = console.find(Atspi.Role.CHECK_BOX, "Keep it in this desktop's secret store")
        self.assertFalse(console.enabled(keep))
        console.type_into(console.find(PASSWORD_TEXT, "Token"), self.manager.token)
        console.press(self.enabled_button(console, "Continue"))
        until("the badge", lambda: THIS_RUN in console.button("Connection Vaulted").get_description())
        until("its fleet", lambda: console.has_text("60 deployments, * releases"))
        self.assertTrue(locked())
        self.assertEqual(console.close(), 0)
        unlock()  # what was kept before is there still
        again = self.start("--profile", "Vaulted")
        until("its fleet", lambda: again.has_text("60 deployments, * releases"))
        self.assertNotIn(THIS_RUN, again.button("Connection Vaulted").get_description())

    def test_unlocked_later_it_is_read_again(self):
        console = self.asked()
        console.press(self.enabled_button(console, AGAIN))
        until("that it is locked still", lambda: console.has_text(LOCKED) and self.enabled_button(console, AGAIN), 30)
        self.assertTrue(locked())
        unlock()
        self.read_again(console)
        until("its fleet", lambda: console.has_text("60 deployments, * releases"))
        self.assertNotIn(THIS_RUN, console.button("Connection Vaulted").get_description())
        self.assertEqual(list(console.all(BUTTON, "Continue")), [])

    def read_again(self, console):
        """Pressed until the page that asks is gone: a press that comes while the store is still being read says nothing, and the reading before may have met it locked."""
        def gone():
            button = next((b for b in console.all(BUTTON, AGAIN) if console.enabled(b)), None)
            if button:
                console.press(button)
            return not console.has_text(LOCKED)
        until("the question to be gone", gone, 60)

    def test_put_off_it_is_read_again_from_the_notice(self):
        console = self.asked()
        console.press(self.enabled_button(console, "Cancel"))
        until("what waits", lambda: console.has_text("No token is known for this connection."))
        unlock()
        console.press(self.enabled_button(console, AGAIN))
        until("its fleet", lambda: console.has_text("60 deployments, * releases"))


if __name__ == "__main__":
    unittest.main()
