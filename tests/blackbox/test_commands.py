# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands through the window alone: send, answer, inspect, replay, restart, find again by a word in the answer."""
import base64
import gzip
import http.server
import json
import threading
import unittest

from gi.repository import Atspi

from harness import Console, CountingProxy, Sandbox, until

BUTTON = Atspi.Role.PUSH_BUTTON


class Storage:
    """Serves one answer of many bytes, as a link that a worker's storage hands out; keeps the headers it was asked with."""

    def __init__(self, parts):
        self.asked = []
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                outer.asked.append({name.lower(): value for name, value in self.headers.items()})
                self.send_response(200)
                self.send_header("Content-Length", str(sum(map(len, parts))))
                self.end_headers()
                for part in parts:
                    self.wfile.write(part)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/answers/1?signature=abc"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class Commands(unittest.TestCase):
    def setUp(self):
        self.sandbox = Sandbox("--seed", "7")
        self.addCleanup(self.sandbox.close)
        self.proxy = CountingProxy(self.sandbox.url)
        self.addCleanup(self.proxy.close)

    def connect(self, section="deployments"):
        env = {"ALIEN_MANAGER_URL": self.proxy.url, "ALIEN_MANAGER_BEARER": self.sandbox.token}
        console = Console("--section", section, env=env)
        self.addCleanup(console.close)
        return console

    def running(self):
        """Names that occur once, of deployments that run."""
        items = self.sandbox.deployments()
        every = [item["name"] for item in items]
        return [item for item in items if item["status"] == "running" and every.count(item["name"]) == 1]

    def enabled_button(self, console, name):
        return until(
            lambda: f"an enabled button '{name}' among {console.names(BUTTON)}",
            lambda: next((b for b in console.all(BUTTON, name) if console.enabled(b)), None),
        )

    def open_workbench(self, console, target):
        table = console.table("Deployments")
        console.select_row(table, "Name", target["name"])
        console.press(self.enabled_button(console, "Run command"))
        return console.find(Atspi.Role.TEXT, "Command")

    def send(self, console, name, count=1):
        field = console.find(Atspi.Role.TEXT, "Command")
        console.type_into(field, name)
        noun = "deployment" if count == 1 else "deployments"
        console.press(self.enabled_button(console, f"Send to {count} {noun}"))

    def states(self, console):
        table = console.table("Commands")
        return list(zip(console.column(table, "Command"), console.column(table, "State")))

    def test_a_command_is_sent_answered_replayed_and_found_after_a_restart(self):
        console = self.connect()
        target = self.running()[0]
        self.open_workbench(console, target)
        self.send(console, "query")
        until(lambda: f"the answer, not {self.states(console)}", lambda: self.states(console) == [("query", "SUCCEEDED")], 60)
        self.assertEqual(self.proxy.count("POST /v1/commands"), 1)
        self.assertEqual(console.column(console.table("Commands"), "Target"), [target["name"]])
        # The answer stands in a tree below.
        until("the answer's tree", lambda: next((n for n in console.all(name="Answer") if n.get_role() in (Atspi.Role.TREE, Atspi.Role.TREE_TABLE)), None))
        console.press(self.enabled_button(console, "Replay"))
        until(lambda: f"two answers, not {self.states(console)}", lambda: self.states(console) == [("query", "SUCCEEDED")] * 2, 60)
        self.assertEqual(self.proxy.count("POST /v1/commands"), 2)
        console.close()

        again = self.connect("commands")
        until("the history", lambda: again.rows(again.table("Commands")) == 2)
        field = again.find(Atspi.Role.TEXT, "Filter commands")
        again.type_into(field, "zzznothing")
        until("no row", lambda: again.has_text("*hides all 2 commands*"))
        again.type_into(field, "answer:amountCents")
        until("both by a word of their answers", lambda: again.rows(again.table("Commands")) == 2)
        self.assertEqual(self.proxy.count("POST /v1/commands"), 2)

    def test_a_failed_command_says_its_code(self):
        console = self.connect()
        self.open_workbench(console, self.running()[0])
        self.send(console, "fail")
        until(lambda: f"the failure, not {self.states(console)}", lambda: self.states(console) == [("fail", "FAILED")], 60)
        until("the code on screen", lambda: console.has_text("*HANDLER_ERROR*"))

    def test_a_command_to_several_stands_as_one_row(self):
        console = self.connect()
        first, second = self.running()[:2]
        self.open_workbench(console, first)
        console.type_into(console.find(Atspi.Role.TEXT, "Find deployments"), second["name"])
        console.press(self.enabled_button(console, "Add 1 matching"))
        self.send(console, "query", 2)
        until(lambda: f"both answers, not {self.states(console)}", lambda: self.states(console) == [("query", "SUCCEEDED")], 60)
        self.assertEqual(console.column(console.table("Commands"), "Target"), ["2 deployments"])
        self.assertEqual(sorted(console.column(console.table("Answers"), "Deployment")), sorted([first["name"], second["name"]]))
        self.assertEqual(self.proxy.count("POST /v1/commands"), 2)

    def test_a_star_can_be_given_and_taken_and_found(self):
        console = self.connect()
        self.open_workbench(console, self.running()[0])
        self.send(console, "query")
        until(lambda: f"the answer, not {self.states(console)}", lambda: self.states(console) == [("query", "SUCCEEDED")], 60)
        console.press(self.enabled_button(console, "Star"))
        self.enabled_button(console, "Remove star")
        console.type_into(console.find(Atspi.Role.TEXT, "Filter commands"), "has:star")
        until("the one with the star", lambda: self.states(console) == [("query", "SUCCEEDED")])

    def test_the_resource_is_asked_for_when_the_manager_does(self):
        self.of_flags("--api", "3.3.16")
        console = self.connect()
        target = next(item for item in self.running() if item["platform"] in ("aws", "gcp", "kubernetes"))
        self.open_workbench(console, target)
        self.send(console, "query")
        until("the question", lambda: console.has_text("*Which resource is it for*"))
        self.assertEqual(self.proxy.count("POST /v1/commands"), 1)  # nothing is sent by itself
        console.type_into(console.find(Atspi.Role.TEXT, "Target resource"), "ingest")
        console.press(self.enabled_button(console, "Send to 1 deployment"))
        until(lambda: f"the answer, not {self.states(console)}", lambda: self.states(console)[0] == ("query", "SUCCEEDED"), 60)
        self.assertIn(f"{target['name']}, ingest", console.column(console.table("Commands"), "Target"))

    def of_flags(self, *flags):
        """The sandbox of setUp() is exchanged for another."""
        self.sandbox = Sandbox("--seed", "7", *flags)
        self.addCleanup(self.sandbox.close)
        self.proxy = CountingProxy(self.sandbox.url)
        self.addCleanup(self.proxy.close)

    def test_an_edited_request_goes_to_another_deployment(self):
        console = self.connect()
        first, second = self.running()[:2]
        self.open_workbench(console, first)
        self.send(console, "query")
        until(lambda: f"the answer, not {self.states(console)}", lambda: self.states(console) == [("query", "SUCCEEDED")], 60)
        console.press(self.enabled_button(console, "Edit and replay"))
        targets = until("the targets", lambda: next((n for n in console.all(name="Targets")), None))
        console.press(console.cell(targets, 0, 0))
        console.press(self.enabled_button(console, "Remove target"))
        console.type_into(console.find(Atspi.Role.TEXT, "Find deployments"), second["name"])
        console.press(self.enabled_button(console, "Add 1 matching"))
        console.type_into(console.find(Atspi.Role.TEXT, "Parameters"), '{"limit": 2}')
        self.send(console, "query")
        until(lambda: f"two answers, not {self.states(console)}", lambda: self.states(console) == [("query", "SUCCEEDED")] * 2, 60)
        self.assertEqual(console.column(console.table("Commands"), "Target"), [second["name"], first["name"]])
        self.assertEqual(self.proxy.count("POST /v1/commands"), 2)

    def test_what_has_not_left_can_be_stopped(self):
        self.of_flags("--fault", "POST /v1/commands:delay=1000")
        console = self.connect()
        self.open_workbench(console, next(item for item in self.running() if item["platform"] == "aws"))
        console.type_into(console.find(Atspi.Role.TEXT, "Find deployments"), "status:running platform:aws")
        console.press(self.enabled_button(console, "Add * matching"))
        console.type_into(console.find(Atspi.Role.TEXT, "Command"), "query")
        count = int(self.enabled_button(console, "Send to * deployments").get_name().split()[2])
        console.press(self.enabled_button(console, f"Send to {count} deployments"))
        console.press(self.enabled_button(console, f"Send query to {count} deployments"))
        console.press(self.enabled_button(console, "Stop"))
        answers = console.table("Answers")
        until("the rest held back", lambda: "NOT SENT" in console.column(answers, "State"))
        until("nothing on its way", lambda: not {"WAITING", "SENDING"} & set(console.column(answers, "State")))
        sent = sum(state != "NOT SENT" for state in console.column(answers, "State"))
        self.assertEqual(self.proxy.count("POST /v1/commands"), sent)
        self.assertLess(sent, count)
        # In their own row they are not counted as failures.
        until(lambda: f"what was not sent, not {self.states(console)}", lambda: self.states(console) == [("query", f"{count - sent} of {count} NOT SENT")], 30)
        # What was stopped may be sent after all, by a press.
        self.enabled_button(console, f"Send {count - sent} unsent")

    def answer(self, console, target, name, response):
        """Sends a command that no worker of the sandbox knows, and answers it as its worker would."""
        before = self.states(console) if next(console.all(name="Commands", role=Atspi.Role.TABLE), None) else []
        self.send(console, name)
        until(lambda: f"{name} in {self.states(console)}", lambda: len(self.states(console)) > len(before))

        def leased():
            leases = self.sandbox.api("POST", "/v1/commands/leases", {"deploymentId": target["id"], "maxLeases": 10})["leases"]
            return next((lease for lease in leases if lease["envelope"]["command"] == name), None)

        command = until(f"a lease of {name}", leased)["commandId"]
        self.sandbox.api("PUT", f"/v1/commands/{command}/response", {"status": "success", "response": response})
        until(lambda: f"{name} in {self.states(console)}", lambda: self.states(console)[0] == (name, "SUCCEEDED"), 60)

    @staticmethod
    def inline(body):
        return {"mode": "inline", "inlineBase64": base64.b64encode(body).decode()}

    @staticmethod
    def answer_rows(console):
        """The cells of the answer's tree that are in view, by name."""
        tree = next((n for n in console.all(name="Answer") if n.get_role() in (Atspi.Role.TREE, Atspi.Role.TREE_TABLE)), None)
        if tree is None:
            return []
        tree.clear_cache()
        return [tree.get_child_at_index(i).get_name() for i in range(min(tree.get_child_count(), 60))]

    def test_any_answer_is_shown_as_it_came(self):
        self.of_flags("--frozen")  # where deployments stay as they are
        console = self.connect()
        target = self.running()[0]
        self.open_workbench(console, target)
        self.answer(console, target, "nobody.binary", self.inline(bytes(range(256)) * 40))
        until("the bytes", lambda: console.has_text("*10.2 kB, no JSON*"))
        self.answer(console, target, "nobody.empty", self.inline(b""))
        until("that it is empty", lambda: console.has_text("An empty answer"))
        self.answer(console, target, "nobody.deep", self.inline(b"[" * 50_000 + b"]" * 50_000))
        until("the outermost levels", lambda: self.answer_rows(console)[:2] == ["$", "[1]"])
        self.answer(console, target, "nobody.string", self.inline(b'"' + b"y" * 1_000_000 + b'"'))
        until("its size", lambda: "1.0 MB" in self.answer_rows(console))
        self.answer(console, target, "nobody.invalid", {"mode": "inline", "inlineBase64": "@@no base64@@"})
        until("that it is no base64", lambda: console.has_text("*not valid base64*"))
        host = {"backend": {"type": "local", "filePath": "/var/lib/alien/answer-77", "operation": "get"}}
        host |= {"expiration": "2099-01-01T00:00:00Z", "operation": "get", "path": "answer-77"}
        self.answer(console, target, "nobody.host", {"mode": "storage", "size": 18_200_000, "storageGetRequest": host})
        until("where it lies", lambda: console.has_text("*stored on the manager's host*"))

    def test_a_hundred_megabytes_come_from_the_storage_without_the_token(self):
        self.of_flags("--frozen")  # where deployments stay as they are
        row = json.dumps({"id": 1, "city": "Kiel", "words": "x" * 170}).encode()
        parts = [b"[" + row] + [b"," + b",".join([row] * 1000)] * 480 + [b',{"last":"kestrel"}]']
        self.assertGreater(sum(map(len, parts)), 100_000_000)
        storage = Storage(parts)
        self.addCleanup(storage.close)
        console = self.connect()
        target = self.running()[0]
        self.open_workbench(console, target)
        link = {"backend": {"type": "http", "url": storage.url, "method": "GET", "headers": {}}}
        link |= {"expiration": "2099-01-01T00:00:00Z", "operation": "get", "path": "answers/1"}
        size = sum(map(len, parts))
        self.answer(console, target, "nobody.large", {"mode": "storage", "size": size, "storageGetRequest": link})
        until("the tree", lambda: self.answer_rows(console)[:1] == ["$"], 60)
        self.assertEqual(len(storage.asked), 1)
        self.assertNotIn("authorization", storage.asked[0])
        console.type_into(console.find(Atspi.Role.TEXT, "Find in Answer"), "kestrel")
        until("the last row", lambda: console.has_text("1 of 1"), 60)
        until(lambda: f"the word among {self.answer_rows(console)[-9:]}", lambda: '"kestrel"' in self.answer_rows(console), 60)

    def test_what_was_encoded_is_found_inside(self):
        self.of_flags("--frozen")  # where deployments stay as they are
        console = self.connect()
        target = self.running()[0]
        self.open_workbench(console, target)
        packed = base64.b64encode(gzip.compress(json.dumps({"warnings": ["clock", "disk almost full"]}).encode())).decode()
        self.answer(console, target, "nobody.packed", self.inline(json.dumps({"ok": True, "report": packed}).encode()))
        until("the report, folded", lambda: "report" in self.answer_rows(console))
        self.assertNotIn('"disk almost full"', self.answer_rows(console))
        console.type_into(console.find(Atspi.Role.TEXT, "Find in Answer"), "almost")
        until(lambda: f"the warning among {self.answer_rows(console)}", lambda: '"disk almost full"' in self.answer_rows(console))
        until("its path", lambda: console.has_text("$.report | gzip $.warnings*"))

    def test_large_parameters_go_through_the_storage(self):
        console = self.connect()
        self.open_workbench(console, self.running()[0])
        console.type_into(console.find(Atspi.Role.TEXT, "Parameters"), '{"limit": 2, "blob": "' + "x" * 2_000_000 + '"}')
        until("that it is too large for a request", lambda: console.has_text("*goes through its storage*"))
        self.send(console, "query")
        until(lambda: f"the answer, not {self.states(console)}", lambda: self.states(console) == [("query", "SUCCEEDED")], 60)
        self.assertEqual(self.proxy.count("POST /v1/commands"), 1)
        self.assertEqual(self.proxy.count("POST /v1/commands/*/upload-complete"), 1)

    def test_an_undelivered_command_says_what_the_manager_keeps(self):
        console = self.connect()
        target = next(i for i in self.sandbox.deployments() if i["platform"] == "test" and i["status"] == "running")
        self.open_workbench(console, target)
        self.send(console, "query")
        until(lambda: f"the failure, not {self.states(console)}", lambda: self.states(console) == [("query", "NOT DELIVERED")])
        until("the dead command and the fresh key", lambda: console.has_text("TRANSPORT_DISPATCH_FAILED*cmd_*fresh key*"))
        console.press(self.enabled_button(console, "Replay"))
        until("a second one", lambda: self.states(console) == [("query", "NOT DELIVERED")] * 2)
        self.assertEqual(self.proxy.count("POST /v1/commands"), 2)

    def test_a_lost_answer_is_unknown_and_never_sent_again(self):
        self.proxy.drop = "POST /v1/commands"
        console = self.connect()
        self.open_workbench(console, self.running()[0])
        self.send(console, "query")
        until("the words on screen", lambda: console.has_text("*outcome unknown*"))
        self.proxy.drop = None
        console.close()
        again = self.connect("commands")
        until("the row", lambda: again.rows(again.table("Commands")) == 1)
        self.assertEqual(self.proxy.count("POST /v1/commands"), 1)

    def test_what_was_typed_survives_a_restart(self):
        console = self.connect()
        target = self.running()[0]
        field = self.open_workbench(console, target)
        console.type_into(field, "half-written")
        until("Send to be offered", lambda: next((b for b in console.all(BUTTON, "Send to 1 deployment") if console.enabled(b)), None))
        console.close()
        again = self.connect("commands")
        again.press(self.enabled_button(again, "New command"))
        field = again.find(Atspi.Role.TEXT, "Command")
        until("the name", lambda: field.get_text_iface().get_text(0, -1) == "half-written")
        self.enabled_button(again, "Send to 1 deployment")
        self.assertEqual(self.proxy.count("POST /v1/commands"), 0)


if __name__ == "__main__":
    unittest.main()
