// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/format.h"
#include "models/telemetry/storesource.h"
#include "tests/models/telemetrybench.h"
#include "tests/support/testmain.h"
#include "views/common/actionregistry.h"
#include "views/common/look/look.h"
#include "views/common/widgets/factlist.h"
#include "views/telemetry/receiverpane.h"

#include <QAbstractButton>
#include <QSignalSpy>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

class ReceiverPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecretIsCopiedButNotShown()
    {
        TelemetryBench telemetry;
        const Format format;
        QWidget window;
        ActionRegistry actions(Look::of(&window));
        for (const auto& id : {u"telemetry.copySetup"_s, u"telemetry.test"_s})
            actions.add({id, id});
        StoreSource source(TelemetryOrigin::Receiver, *telemetry.store);
        const ReceiverSetup setup{u"[telemetry.headers]\nauthorization = \"s3cret\"\n"_s,
                                  u"authorization = \"s3cret\""_s, u"ssh -R 1:127.0.0.1:1 host"_s, true};
        ReceiverPane pane({[] { return ReceiverFacts(); },
                           [&setup](QObject*, const std::function<void(const ReceiverSetup&)>& fn) { fn(setup); },
                           [&source]() -> TelemetrySource* { return &source; }, *telemetry.store, actions, format});
        pane.resize(900, 700);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        auto* lines = pane.findChild<FactList*>(u"telemetry.receiver.lines"_s);
        QVERIFY(lines);
        QSignalSpy copied(&pane, &ReceiverPane::copied);
        const auto buttons = lines->findChildren<QAbstractButton*>();
        QVERIFY(buttons.size() >= 3);
        for (QAbstractButton* button : buttons)
            button->click();
        QStringList texts;
        for (const auto& arguments : copied)
            texts.append(arguments.at(0).toString());
        QVERIFY(texts.contains(setup.header));
        QVERIFY(texts.contains(setup.toml.trimmed()));
        QVERIFY(texts.contains(setup.ssh));
        for (const auto* widget : pane.findChildren<QWidget*>()) {
            QVERIFY(!widget->property("text").toString().contains(u"s3cret"_s));
            QVERIFY(!widget->accessibleName().contains(u"s3cret"_s));
            QVERIFY(!widget->accessibleDescription().contains(u"s3cret"_s));
            QVERIFY(!widget->toolTip().contains(u"s3cret"_s));
        }
    }
};

ALIEN_TEST(ReceiverPaneTest)
#include "tst_receiverpane.moc"
