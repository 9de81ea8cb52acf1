<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>Cron</name>
        <message numerus="yes">
            <source>every %n minutes</source>
            <translation>
                <numerusform>every minute</numerusform>
                <numerusform>every %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n hours</source>
            <translation>
                <numerusform>every hour</numerusform>
                <numerusform>every %n hours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NameList</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StackRules</name>
        <message numerus="yes">
            <source>No stack for platform %1: its %n running deployments would wait for ever.</source>
            <translation>
                <numerusform>No stack for platform %1: its %n running deployment would wait for ever.</numerusform>
                <numerusform>No stack for platform %1: its %n running deployments would wait for ever.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ActionFlow</name>
        <message numerus="yes">
            <source>%1 %n deployment(s)</source>
            <translation>
                <numerusform>%1 %n deployment</numerusform>
                <numerusform>%1 %n deployments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %n token(s)</source>
            <translation>
                <numerusform>%1 %n token</numerusform>
                <numerusform>%1 %n tokens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %n group(s)</source>
            <translation>
                <numerusform>%1 %n group</numerusform>
                <numerusform>%1 %n groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n done</source>
            <translation>
                <numerusform>%n done</numerusform>
                <numerusform>%n done</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outcome unknown</source>
            <translation>
                <numerusform>%n outcome unknown</numerusform>
                <numerusform>%n outcome unknown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n failed</numerusform>
                <numerusform>%n failed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not sent</source>
            <translation>
                <numerusform>%n not sent</numerusform>
                <numerusform>%n not sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: whether it happened there is not known. Look at them first.</source>
            <translation>
                <numerusform>%n left out: whether it happened there is not known. Look at them first.</numerusform>
                <numerusform>%n left out: whether it happened there is not known. Look at them first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: nothing was sent to them.</source>
            <translation>
                <numerusform>%n left out: nothing was sent to them.</numerusform>
                <numerusform>%n left out: nothing was sent to them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ActionOutlook</name>
        <message numerus="yes">
            <source>%n resource(s) stay in the cloud</source>
            <translation>
                <numerusform>%n resource stay in the cloud</numerusform>
                <numerusform>%n resources stay in the cloud</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Destroys %n resource(s)</source>
            <translation>
                <numerusform>Destroys %n resource</numerusform>
                <numerusform>Destroys %n resources</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ApiController</name>
        <message numerus="yes">
            <source>Unlock %n operation(s)</source>
            <translation>
                <numerusform>Unlock %n operation</numerusform>
                <numerusform>Unlock %n operations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ApiPage</name>
        <message numerus="yes">
            <source>%n operation(s)</source>
            <translation>
                <numerusform>%n operation</numerusform>
                <numerusform>%n operations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) kept</source>
            <translation>
                <numerusform>%n request kept</numerusform>
                <numerusform>%n requests kept</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::Application</name>
        <message numerus="yes">
            <source>%n watch(es)</source>
            <translation>
                <numerusform>%n watch</numerusform>
                <numerusform>%n watches</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::BulkRun</name>
        <message numerus="yes">
            <source>%n done</source>
            <translation>
                <numerusform>%n done</numerusform>
                <numerusform>%n done</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n failed</numerusform>
                <numerusform>%n failed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outcome unknown</source>
            <translation>
                <numerusform>%n outcome unknown</numerusform>
                <numerusform>%n outcome unknown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not sent</source>
            <translation>
                <numerusform>%n not sent</numerusform>
                <numerusform>%n not sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>%n under way</numerusform>
                <numerusform>%n under way</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n accepted</source>
            <translation>
                <numerusform>%n accepted</numerusform>
                <numerusform>%n accepted</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::CallView</name>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>%n attempt</numerusform>
                <numerusform>%n attempts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::CauseTable</name>
        <message numerus="yes">
            <source>%n platforms</source>
            <translation>
                <numerusform>%n platforms</numerusform>
                <numerusform>%n platforms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n groups</source>
            <translation>
                <numerusform>%n groups</numerusform>
                <numerusform>%n groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Retry %n…</source>
            <translation>
                <numerusform>Retry %n…</numerusform>
                <numerusform>Retry %n…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ChartPanel</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::CommandFacts</name>
        <message numerus="yes">
            <source>%1 to %n deployment(s)</source>
            <translation>
                <numerusform>%1 to %n deployment</numerusform>
                <numerusform>%1 to %n deployments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::CommandInspector</name>
        <message numerus="yes">
            <source>%n value(s) differ from the answer of %1</source>
            <translation>
                <numerusform>%n value differs from the answer of %1</numerusform>
                <numerusform>%n values differ from the answer of %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::CommandSending</name>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n deployment</numerusform>
                <numerusform>%n deployments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::CommandText</name>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n deployment</numerusform>
                <numerusform>%n deployments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::CommandsController</name>
        <message numerus="yes">
            <source>&amp;Send to %n deployment(s)</source>
            <translation>
                <numerusform>&amp;Send to %n deployment</numerusform>
                <numerusform>&amp;Send to %n deployments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Retry %n &amp;failed</source>
            <translation>
                <numerusform>Retry %n &amp;failed</numerusform>
                <numerusform>Retry %n &amp;failed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n command(s)</source>
            <translation>
                <numerusform>Remove %n command</numerusform>
                <numerusform>Remove %n commands</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n command(s) from the history?</source>
            <translation>
                <numerusform>Remove %n command from the history?</numerusform>
                <numerusform>Remove %n commands from the history?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send %n unsen&amp;t</source>
            <translation>
                <numerusform>Send %n unsen&amp;t</numerusform>
                <numerusform>Send %n unsen&amp;t</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ConnectionTestView</name>
        <message numerus="yes">
            <source>%1 of %2 as expected, %n note(s), %3 ms</source>
            <translation>
                <numerusform>%1 of %2 as expected, %n note, %3 ms</numerusform>
                <numerusform>%1 of %2 as expected, %n notes, %3 ms</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentComparePage</name>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n difference</numerusform>
                <numerusform>%n differences</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentSummaryTab</name>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n failed</numerusform>
                <numerusform>%n failed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other deployment(s) fail the same way</source>
            <translation>
                <numerusform>%n other deployment fail the same way</numerusform>
                <numerusform>%n other deployments fail the same way</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentTable</name>
        <message numerus="yes">
            <source>degraded, %n failed</source>
            <translation>
                <numerusform>degraded, %n failed</numerusform>
                <numerusform>degraded, %n failed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::FanOutMatrix</name>
        <message numerus="yes">
            <source>%n answers differ from the rest.</source>
            <translation>
                <numerusform>%n answer differs from the rest.</numerusform>
                <numerusform>%n answers differ from the rest.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more.</source>
            <translation>
                <numerusform>%n more.</numerusform>
                <numerusform>%n more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gave no result.</source>
            <translation>
                <numerusform>%n gave no result.</numerusform>
                <numerusform>%n gave no result.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::FanOutView</name>
        <message numerus="yes">
            <source>%n succeeded</source>
            <translation>
                <numerusform>%n succeeded</numerusform>
                <numerusform>%n succeeded</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n failed</numerusform>
                <numerusform>%n failed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed or unknown</source>
            <translation>
                <numerusform>%n failed or unknown</numerusform>
                <numerusform>%n failed or unknown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>%n under way</numerusform>
                <numerusform>%n under way</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not sent</source>
            <translation>
                <numerusform>%n not sent</numerusform>
                <numerusform>%n not sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 answers differ</source>
            <translation>
                <numerusform>%n of %1 answers differ</numerusform>
                <numerusform>%n of %1 answers differ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::FindingsPanel</name>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notice(s)</source>
            <translation>
                <numerusform>%n notice</numerusform>
                <numerusform>%n notices</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::FleetActs</name>
        <message numerus="yes">
            <source>%n left out: %1</source>
            <translation>
                <numerusform>%n left out: %1</numerusform>
                <numerusform>%n left out: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n deployment</numerusform>
                <numerusform>%n deployments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Looking at %n deployment(s)…</source>
            <translation>
                <numerusform>Looking at %n deployment…</numerusform>
                <numerusform>Looking at %n deployments…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out for other reasons</source>
            <translation>
                <numerusform>%n left out for other reasons</numerusform>
                <numerusform>%n left out for other reasons</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::FleetPage</name>
        <message numerus="yes">
            <source>%1 in %n group(s)</source>
            <translation>
                <numerusform>%1 in %n group</numerusform>
                <numerusform>%1 in %n groups</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::FleetUrlTable</name>
        <message numerus="yes">
            <source>Only the first URL is known until the next poll; %n resource(s) have one.</source>
            <translation>
                <numerusform>Only the first URL is known until the next poll; %n resource have one.</numerusform>
                <numerusform>Only the first URL is known until the next poll; %n resources have one.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::FleetUrlsPage</name>
        <message numerus="yes">
            <source>Of %n deployment(s) only the first URL is known until the next poll.</source>
            <translation>
                <numerusform>Of %n deployment only the first URL is known until the next poll.</numerusform>
                <numerusform>Of %n deployments only the first URL is known until the next poll.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n public URL(s)</source>
            <translation>
                <numerusform>%n public URL</numerusform>
                <numerusform>%n public URLs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n deployment</numerusform>
                <numerusform>%n deployments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::GraphView</name>
        <message numerus="yes">
            <source>%n more not drawn</source>
            <translation>
                <numerusform>%n more not drawn</numerusform>
                <numerusform>%n more not drawn</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::GroupsController</name>
        <message numerus="yes">
            <source>Revoke %n token(s)?</source>
            <translation>
                <numerusform>Revoke %n token?</numerusform>
                <numerusform>Revoke %n tokens?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::HealthReason</name>
        <message numerus="yes">
            <source>%n resource(s) failed.</source>
            <translation>
                <numerusform>%n resource failed.</numerusform>
                <numerusform>%n resources failed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::HeatPlot</name>
        <message numerus="yes">
            <source>%n value(s), half of them up to %1</source>
            <translation>
                <numerusform>%n value, half of them up to %1</numerusform>
                <numerusform>%n values, half of them up to %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::HistoryTab</name>
        <message numerus="yes">
            <source>Failed %n time(s) since %1.</source>
            <translation>
                <numerusform>Failed %n time since %1.</numerusform>
                <numerusform>Failed %n times since %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n flap(s) from healthy to failed and back.</source>
            <translation>
                <numerusform>%n flap from healthy to failed and back.</numerusform>
                <numerusform>%n flaps from healthy to failed and back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::JournalArchive</name>
        <message numerus="yes">
            <source>%n entries, the chain is unbroken.</source>
            <translation>
                <numerusform>%n entries, the chain is unbroken.</numerusform>
                <numerusform>%n entries, the chain is unbroken.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::JournalCheck</name>
        <message numerus="yes">
            <source>%n entries are good.</source>
            <translation>
                <numerusform>%n entries are good.</numerusform>
                <numerusform>%n entries are good.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::JournalDatabase</name>
        <message numerus="yes">
            <source>%n entries, the chain is unbroken.</source>
            <translation>
                <numerusform>%n entries, the chain is unbroken.</numerusform>
                <numerusform>%n entries, the chain is unbroken.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::JournalKeeper</name>
        <message numerus="yes">
            <source>Journal verified, %n entries</source>
            <translation>
                <numerusform>Journal verified, %n entries</numerusform>
                <numerusform>Journal verified, %n entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::JournalPage</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::LogPane</name>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln line</numerusform>
                <numerusform>%Ln lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::MarkLane</name>
        <message numerus="yes">
            <source>%n mark(s); the last: %1</source>
            <translation>
                <numerusform>%n mark; the last: %1</numerusform>
                <numerusform>%n marks; the last: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::MergeView</name>
        <message numerus="yes">
            <source>%n place(s) changed on both sides: there the draft keeps what you wrote, as a whole, and what they wrote is not in it. The rest is taken over, as a step that can be undone. Look at it, then publish again.</source>
            <translation>
                <numerusform>%n place changed on both sides: there the draft keeps what you wrote, as a whole, and what they wrote is not in it. The rest is taken over, as a step that can be undone. Look at it, then publish again.</numerusform>
                <numerusform>%n places changed on both sides: there the draft keeps what you wrote, as a whole, and what they wrote is not in it. The rest is taken over, as a step that can be undone. Look at it, then publish again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::OverviewPage</name>
        <message numerus="yes">
            <source>Since %1, when this console began to watch: %n change(s)</source>
            <translation>
                <numerusform>Since %1, when this console began to watch: %n change</numerusform>
                <numerusform>Since %1, when this console began to watch: %n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n deployment</numerusform>
                <numerusform>%n deployments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cause(s)</source>
            <translation>
                <numerusform>%n cause</numerusform>
                <numerusform>%n causes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Retry %n deployment(s)…</source>
            <translation>
                <numerusform>Retry %n deployment…</numerusform>
                <numerusform>Retry %n deployments…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) neither run the newest release nor want it</source>
            <translation>
                <numerusform>%n deployment neither run the newest release nor want it</numerusform>
                <numerusform>%n deployments neither run the newest release nor want it</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadDiffRows</name>
        <message numerus="yes">
            <source>%n equal line(s)</source>
            <translation>
                <numerusform>%n equal line</numerusform>
                <numerusform>%n equal lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::PromAnswer</name>
        <message numerus="yes">
            <source>%n native histogram(s) cannot be drawn; use histogram_quantile().</source>
            <translation>
                <numerusform>%n native histogram cannot be drawn; use histogram_quantile().</numerusform>
                <numerusform>%n native histograms cannot be drawn; use histogram_quantile().</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::PublishBody</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed now</source>
            <translation>
                <numerusform>%n failed now</numerusform>
                <numerusform>%n failed now</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more group(s)</source>
            <translation>
                <numerusform>and %n more group</numerusform>
                <numerusform>and %n more groups</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::QuitGuard</name>
        <message numerus="yes">
            <source>An action has not ended for %n deployment(s) yet. Those that wait are not sent to; those under way end first, and the journal has their outcome.</source>
            <translation>
                <numerusform>An action has not ended for %n deployment yet. Those that wait are not sent to; those under way end first, and the journal has their outcome.</numerusform>
                <numerusform>An action has not ended for %n deployments yet. Those that wait are not sent to; those under way end first, and the journal has their outcome.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ReleaseTab</name>
        <message numerus="yes">
            <source>It is %n release(s) behind the newest and does not want it: it was not running when that was published. The next release that is published reaches it once it runs.</source>
            <translation>
                <numerusform>It is %n release behind the newest and does not want it: it was not running when that was published. The next release that is published reaches it once it runs.</numerusform>
                <numerusform>It is %n releases behind the newest and does not want it: it was not running when that was published. The next release that is published reaches it once it runs.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ReleaseTimeline</name>
        <message numerus="yes">
            <source>%n deployment(s) run it</source>
            <translation>
                <numerusform>%n deployment run it</numerusform>
                <numerusform>%n deployments run it</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::RequestLogPage</name>
        <message numerus="yes">
            <source>%n request(s) kept</source>
            <translation>
                <numerusform>%n request kept</numerusform>
                <numerusform>%n requests kept</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ResourceForm</name>
        <message numerus="yes">
            <source>Changes go to all %n platform(s) that have it</source>
            <translation>
                <numerusform>Changes go to the one platform that has it</numerusform>
                <numerusform>Changes go to all %n platforms that have it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changes go to all %n platform(s), which differ here</source>
            <translation>
                <numerusform>Changes go to all %n platform, which differ here</numerusform>
                <numerusform>Changes go to all %n platforms, which differ here</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ResourceTreeView</name>
        <message numerus="yes">
            <source>Needed, but not in the state of the deployment: %n resource(s).</source>
            <translation>
                <numerusform>Needed, but not in the state of the deployment: %n resource.</numerusform>
                <numerusform>Needed, but not in the state of the deployment: %n resources.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::RolloutPanel</name>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>%n under way</numerusform>
                <numerusform>%n under way</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::SmallMultiples</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::SqliteFile</name>
        <message numerus="yes">
            <source>%1 was damaged. It was moved to %2, and what could be read of it, %n row(s), was brought into a new one.</source>
            <translation>
                <numerusform>%1 was damaged. It was moved to %2, and what could be read of it, %n row, was brought into a new one.</numerusform>
                <numerusform>%1 was damaged. It was moved to %2, and what could be read of it, %n rows, was brought into a new one.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::StackController</name>
        <message numerus="yes">
            <source>Converted, but for %n thing(s) that cannot be said there.</source>
            <translation>
                <numerusform>Converted, but for %n thing that cannot be said there.</numerusform>
                <numerusform>Converted, but for %n things that cannot be said there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A release without it leaves %n running deployment(s) on %1 waiting for ever. Undo brings it back.</source>
            <translation>
                <numerusform>A release without it leaves %n running deployment on %1 waiting for ever. Undo brings it back.</numerusform>
                <numerusform>A release without it leaves %n running deployments on %1 waiting for ever. Undo brings it back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reference(s) follow.</source>
            <translation>
                <numerusform>%n reference follow.</numerusform>
                <numerusform>%n references follow.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::StackFrameForm</name>
        <message numerus="yes">
            <source>%n resource(s)</source>
            <translation>
                <numerusform>%n resource</numerusform>
                <numerusform>%n resources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n permission profile(s)</source>
            <translation>
                <numerusform>%n permission profile</numerusform>
                <numerusform>%n permission profiles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::StackPage</name>
        <message numerus="yes">
            <source>%n platform(s), compared with nothing</source>
            <translation>
                <numerusform>%n platform, compared with nothing</numerusform>
                <numerusform>%n platforms, compared with nothing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n platform(s)</source>
            <translation>
                <numerusform>%n platform</numerusform>
                <numerusform>%n platforms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n draft</numerusform>
                <numerusform>%n drafts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::StackPublishing</name>
        <message numerus="yes">
            <source>It does not cover %n of these deployments.</source>
            <translation>
                <numerusform>It does not cover %n of these deployments.</numerusform>
                <numerusform>It does not cover %n of these deployments.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Publish this stack to %n deployment(s)?</source>
            <translation>
                <numerusform>Publish this stack to %n deployment?</numerusform>
                <numerusform>Publish this stack to %n deployments?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) on %1 are not covered: this release has no stack for it. They would stay in update-pending without an error, and only forget or detach ends that. Add a stack for %1 first.</source>
            <translation>
                <numerusform>%n deployment on %1 is not covered: this release has no stack for it. It would stay in update-pending without an error, and only forget or detach ends that. Add a stack for %1 first.</numerusform>
                <numerusform>%n deployments on %1 are not covered: this release has no stack for it. They would stay in update-pending without an error, and only forget or detach ends that. Add a stack for %1 first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n error(s) are still found: deployments would fail with them.</source>
            <translation>
                <numerusform>%n error is still found: deployments would fail with it.</numerusform>
                <numerusform>%n errors are still found: deployments would fail with them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Publish to %n deployment(s)</source>
            <translation>
                <numerusform>Publish to %n deployment</numerusform>
                <numerusform>Publish to %n deployments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It would also hit %n deployment(s) that the sheet did not name: %1. Publish again to see whom.</source>
            <translation>
                <numerusform>It would also hit %n deployment that the sheet did not name: %1. Publish again to see whom.</numerusform>
                <numerusform>It would also hit %n deployments that the sheet did not name: %1. Publish again to see whom.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Publish in spite of %n error(s): %1</source>
            <translation>
                <numerusform>Publish in spite of %n error: %1</numerusform>
                <numerusform>Publish in spite of %n errors: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::StackTree</name>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n rule</numerusform>
                <numerusform>%n rules</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::StatusPane</name>
        <message numerus="yes">
            <source>%n deployment(s) changed in this time</source>
            <translation>
                <numerusform>%n deployment changed in this time</numerusform>
                <numerusform>%n deployments changed in this time</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n did not</source>
            <translation>
                <numerusform>%1, %n did not</numerusform>
                <numerusform>%1, %n did not</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1; the last %n are shown</source>
            <translation>
                <numerusform>%1; the last %n are shown</numerusform>
                <numerusform>%1; the last %n are shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::StatusStrip</name>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n deployment</numerusform>
                <numerusform>%n deployments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n release(s)</source>
            <translation>
                <numerusform>%n release</numerusform>
                <numerusform>%n releases</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::TargetPicker</name>
        <message numerus="yes">
            <source>Add %n selected</source>
            <translation>
                <numerusform>Add %n selected</numerusform>
                <numerusform>Add %n selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n matching</source>
            <translation>
                <numerusform>Add %n matching</numerusform>
                <numerusform>Add %n matching</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n deployment</numerusform>
                <numerusform>%n deployments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s), </source>
            <translation>
                <numerusform>%n deployment, </numerusform>
                <numerusform>%n deployments, </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot take a command now</source>
            <translation>
                <numerusform>%n cannot take a command now</numerusform>
                <numerusform>%n cannot take a command now</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryController</name>
        <message numerus="yes">
            <source>At most %n limit(s).</source>
            <translation>
                <numerusform>At most %n limit.</numerusform>
                <numerusform>At most %n limits.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::TimeStrip</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n failed</numerusform>
                <numerusform>%n failed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::TokenCommand</name>
        <message numerus="yes">
            <source>%1 gave no token within %n seconds.</source>
            <translation>
                <numerusform>%1 gave no token within %n seconds.</numerusform>
                <numerusform>%1 gave no token within %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::TracePane</name>
        <message numerus="yes">
            <source>the newest %n trace(s)</source>
            <translation>
                <numerusform>the newest %n trace</numerusform>
                <numerusform>the newest %n traces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trace(s)</source>
            <translation>
                <numerusform>%n trace</numerusform>
                <numerusform>%n traces</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::VisitPanel</name>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n failed</numerusform>
                <numerusform>%n failed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recovered</source>
            <translation>
                <numerusform>%n recovered</numerusform>
                <numerusform>%n recovered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gone</source>
            <translation>
                <numerusform>%n gone</numerusform>
                <numerusform>%n gone</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on another release</source>
            <translation>
                <numerusform>%n on another release</numerusform>
                <numerusform>%n on another release</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in another status</source>
            <translation>
                <numerusform>%n in another status</numerusform>
                <numerusform>%n in another status</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Since your last visit, %1: %n change(s), there and back again.</source>
            <translation>
                <numerusform>Since your last visit, %1: %n change, there and back again.</numerusform>
                <numerusform>Since your last visit, %1: %n changes, there and back again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::Watch</name>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n deployment</numerusform>
                <numerusform>%n deployments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::WatchController</name>
        <message numerus="yes">
            <source>&amp;Watch %n deployment(s)…</source>
            <translation>
                <numerusform>&amp;Watch %n deployment…</numerusform>
                <numerusform>&amp;Watch %n deployments…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::WatchDesk</name>
        <message numerus="yes">
            <source>%n thing(s) happened in the quiet hours (%1)</source>
            <translation>
                <numerusform>%n thing happened in the quiet hours (%1)</numerusform>
                <numerusform>%n things happened in the quiet hours (%1)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::WatchEvent</name>
        <message numerus="yes">
            <source>%n deployment(s) left %1</source>
            <translation>
                <numerusform>%n deployment left %1</numerusform>
                <numerusform>%n deployments left %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) settled</source>
            <translation>
                <numerusform>%n deployment settled</numerusform>
                <numerusform>%n deployments settled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) failed</source>
            <translation>
                <numerusform>%n deployment failed</numerusform>
                <numerusform>%n deployments failed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) stay in one status for more than %1</source>
            <translation>
                <numerusform>%n deployment stay in one status for more than %1</numerusform>
                <numerusform>%n deployments stay in one status for more than %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::WatchForm</name>
        <message numerus="yes">
            <source>%n deployment(s) now</source>
            <translation>
                <numerusform>%n deployment now</numerusform>
                <numerusform>%n deployments now</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::Workbench</name>
        <message numerus="yes">
            <source>Form learned from %n earlier payload(s)</source>
            <translation>
                <numerusform>Form learned from %n earlier payload</numerusform>
                <numerusform>Form learned from %n earlier payloads</numerusform>
            </translation>
        </message>
    </context>
</TS>
