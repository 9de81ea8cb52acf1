# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands through the window alone: send, answer, inspect, replay, restart, find again by a word in the answer."""
import unittest

from gi.repository import Atspi

from harness import Console, CountingProxy, Sandbox, until

BUTTON = Atspi.Role.PUSH_BUTTON


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

    def test_large_parameters_go_through_the_storage(self):
        console = self.connect()
        self.open_workbench(console, self.running()[0])
        console.type_into(console.find(Atspi.Role.TEXT, "Parameters"), '{"limit": 2, "blob": "' + "x" * 200_000 + '"}')
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
