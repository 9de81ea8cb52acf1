<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
    </context>
    <context>
        <name>alien::Application</name>
        <message numerus="yes">
            <source>Journal verified, %n entries</source>
            <translation>
                <numerusform>Journal verified, %n entries</numerusform>
                <numerusform>Journal verified, %n entries</numerusform>
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
        <name>alien::DeploymentSummaryTab</name>
        <message numerus="yes">
            <source>%n other deployment(s) show %1</source>
            <translation>
                <numerusform>%n other deployment show %1</numerusform>
                <numerusform>%n other deployments show %1</numerusform>
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
        <name>alien::FleetController</name>
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
        <name>alien::RequestLogPage</name>
        <message numerus="yes">
            <source>%n request(s) kept</source>
            <translation>
                <numerusform>%n request kept</numerusform>
                <numerusform>%n requests kept</numerusform>
            </translation>
        </message>
    </context>
</TS>
