// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a new deployment in the whole window, against a sandbox that only requests change.
#include "app/sessionhub.h"
#include "models/connection/session.h"
#include "sandbox/sandbox.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testmain.h"
#include "views/common/actionregistry.h"
#include "views/common/look/buttonkind.h"
#include "views/common/widgets/textlabel.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace alien;
using namespace alien::test;

class CreationTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<WindowFixture> m_fixture;

    [[nodiscard]] Session* session() const { return m_fixture->app().hub().current(); }
    [[nodiscard]] QAction& action(const QString& id) const { return m_fixture->app().actions().action(id); }
    template<class T = QLineEdit>
    [[nodiscard]] T* field(const QString& name) const
    {
        return m_fixture->find<T>(name);
    }
    [[nodiscard]] QPlainTextEdit& json() const { return *field<QPlainTextEdit>(u"create.settings"_s); }
    [[nodiscard]] QAbstractButton& submit() const { return *field<QAbstractButton>(u"create.submit"_s); }
    [[nodiscard]] QString value(const QString& pointer) const
    {
        return Document::parse(json().toPlainText().toUtf8()).at(pointer).text();
    }
    [[nodiscard]] QComboBox& box(const QString& key) const { return *field<QComboBox>(u"create.setting."_s + key); }
    [[nodiscard]] QString settingsProblem() const
    {
        const auto* label = field<TextLabel>(u"create.settings.problem"_s);
        return label ? label->text() : QString();
    }
    bool openForm()
    {
        action(u"deployment.create"_s).trigger();
        return QTest::qWaitFor([this] { return field(u"create.name"_s) != nullptr; }, 5'000);
    }
    bool openConsole() { return openConsole(m_fixture->manager()); }
    bool openConsole(const sandbox::Sandbox& manager)
    {
        m_fixture->environment.url = manager.url();
        m_fixture->environment.bearer = Secret(manager.adminToken());
        m_fixture->options.section = u"Deployments"_s;
        m_fixture->start();
        const auto ready = [this] {
            return session() && session()->fleetKnown() && session()->releasesKnown() &&
                   action(u"deployment.create"_s).isEnabled();
        };
        return QTest::qWaitFor(ready, 20'000) && openForm();
    }
    /// Every text that a label shows.
    [[nodiscard]] QString shownTexts() const
    {
        QString all;
        const auto labels = m_fixture->topLevel()->findChildren<QLabel*>();
        for (const auto* label : labels) {
            if (label->isVisible())
                all += label->text() + u'\n';
        }
        return all;
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void fieldsWriteIntoTheSettingsAndFollowThem()
    {
        QVERIFY(openConsole());
        field<QComboBox>(u"create.platform"_s)->setCurrentText(u"aws"_s);
        QCOMPARE(box(u"telemetry"_s).currentText(), u"auto (default)"_s);
        box(u"deploymentModel"_s).setCurrentIndex(box(u"deploymentModel"_s).findText(u"pull"_s));
        box(u"telemetry"_s).setCurrentIndex(box(u"telemetry"_s).findText(u"off"_s));
        QCOMPARE(value(u"/deploymentModel"_s), u"pull"_s);
        QCOMPARE(value(u"/telemetry"_s), u"off"_s);
        box(u"telemetry"_s).setCurrentIndex(0); // the default is not written
        QVERIFY(!json().toPlainText().contains(u"telemetry"_s));
        box(u"network"_s).setCurrentIndex(box(u"network"_s).findData(u"create"_s));
        QCOMPARE(value(u"/network/type"_s), u"create"_s);
        QTRY_VERIFY(field(u"create.setting.network.cidr"_s));
        field(u"create.setting.network.cidr"_s)->setText(u"10.7.0.0/16"_s);
        field(u"create.setting.network.availability_zones"_s)->setText(u"3"_s);
        QCOMPARE(value(u"/network/cidr"_s), u"10.7.0.0/16"_s);
        QCOMPARE(value(u"/network/availability_zones"_s), u"3"_s);
        QVERIFY(!json().toPlainText().contains(u"\"3\""_s)); // a number
        // Another type and back: what was typed is there again.
        box(u"network"_s).setCurrentIndex(box(u"network"_s).findData(u"byo-vpc-aws"_s));
        QTRY_VERIFY(field(u"create.setting.network.vpc_id"_s));
        QVERIFY(settingsProblem().contains(u"network.vpc_id is missing"_s));
        QVERIFY(hasFieldError(field(u"create.setting.network.vpc_id"_s)));
        field(u"create.setting.network.public_subnet_ids"_s)->setText(u"subnet-1 subnet-2 "_s);
        QCOMPARE(field(u"create.setting.network.public_subnet_ids"_s)->text(), u"subnet-1 subnet-2 "_s);
        QCOMPARE(value(u"/network/public_subnet_ids/1"_s), u"subnet-2"_s);
        box(u"network"_s).setCurrentIndex(box(u"network"_s).findData(u"create"_s));
        QTRY_VERIFY(field(u"create.setting.network.cidr"_s));
        QCOMPARE(field(u"create.setting.network.cidr"_s)->text(), u"10.7.0.0/16"_s);
        // By hand.
        json().setPlainText(uR"({"heartbeats": "off", "updates": "whenever", "network": {"type": "use-default"}})"_s);
        QCOMPARE(box(u"heartbeats"_s).currentText(), u"off"_s);
        QCOMPARE(box(u"updates"_s).currentText(), u"whenever"_s);
        QCOMPARE(box(u"deploymentModel"_s).currentText(), u"push (default)"_s);
        QCOMPARE(box(u"network"_s).currentText(), u"use-default"_s);
        QVERIFY(!field(u"create.setting.network.cidr"_s));
        box(u"updates"_s).setCurrentIndex(0);
        QCOMPARE(json().toPlainText(), uR"({"heartbeats": "off", "network": {"type": "use-default"}})"_s);
        QCOMPARE(box(u"updates"_s).count(), 2);
    }

    void whatIsWrongStandsBesideTheSettingsAndNothingIsLost()
    {
        QVERIFY(openConsole());
        field<QComboBox>(u"create.platform"_s)->setCurrentText(u"aws"_s);
        field(u"create.name"_s)->setText(u"shop"_s);
        QVERIFY(submit().isEnabled());
        const QString typed =
            uR"({"telemetri": "off", "updates": "never", "network": {"type": "create", "availabilityZones": 3}})"_s;
        json().setPlainText(typed);
        QVERIFY(!submit().isEnabled());
        QVERIFY(hasFieldError(&json()));
        const QStringList lines = settingsProblem().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).contains(u"telemetri "_s) && lines.at(0).contains(u"telemetry is what"_s));
        QVERIFY(hasFieldError(&box(u"updates"_s)));
        QVERIFY(!hasFieldError(&box(u"heartbeats"_s)));
        box(u"heartbeats"_s).setCurrentIndex(1);
        QCOMPARE(value(u"/network/availabilityZones"_s), u"3"_s);
        QCOMPARE(value(u"/telemetri"_s), u"off"_s);
        json().setPlainText(typed.left(20));
        QVERIFY(settingsProblem().startsWith(u"Stack settings, line 1"_s));
        QVERIFY(!box(u"updates"_s).isEnabled());
        QCOMPARE(json().toPlainText(), typed.left(20));
        json().clear();
        QVERIFY(submit().isEnabled() && settingsProblem().isEmpty() && !hasFieldError(&json()));
    }

    void settingsOfOneGenerationAreStoppedOnTheOther_data()
    {
        QTest::addColumn<bool>("third");
        QTest::newRow("1.7.1") << false;
        QTest::newRow("3.3.16") << true;
    }
    void settingsOfOneGenerationAreStoppedOnTheOther()
    {
        QFETCH(bool, third);
        sandbox::Options options;
        options.deployments = 20;
        options.frozen = true;
        options.api = third ? sandbox::Api::V3_3_16 : sandbox::Api::V1_7_1;
        sandbox::Sandbox manager(options);
        QVERIFY(manager.start());
        QVERIFY(openConsole(manager));
        field(u"create.name"_s)->setText(u"shop"_s);
        field<QComboBox>(u"create.platform"_s)->setCurrentText(u"aws"_s);
        json().setPlainText(uR"({"compute": {"pools": {}}, "publicEndpoints": {}})"_s);
        QCOMPARE(submit().isEnabled(), third);
        QCOMPARE(settingsProblem().contains(u"compute, which is of 3.x"_s), !third);
        json().setPlainText(uR"({"deploymentModel": "pull"})"_s);
        QCOMPARE(submit().isEnabled(), !third);
        field<QComboBox>(u"create.platform"_s)->setCurrentText(u"azure"_s);
        json().clear();
        box(u"network"_s).setCurrentIndex(box(u"network"_s).findData(u"byo-vnet-azure"_s));
        QTRY_VERIFY(field(u"create.setting.network.private_subnet_name"_s));
        QCOMPARE(field(u"create.setting.network.private_endpoint_subnet_name"_s) != nullptr, third);
        field(u"create.setting.network.vnet_resource_id"_s)->setText(u"/subscriptions/1/vnet"_s);
        field(u"create.setting.network.public_subnet_name"_s)->setText(u"front"_s);
        field(u"create.setting.network.private_subnet_name"_s)->setText(u"back"_s);
        QVERIFY2(submit().isEnabled(), qPrintable(settingsProblem()));
        if (third)
            field(u"create.setting.network.private_endpoint_subnet_name"_s)->setText(u"inside"_s);
        submit().click();
        QTRY_VERIFY_WITH_TIMEOUT(field<QAbstractButton>(u"secret.done"_s), 10'000);
        QVERIFY2(!shownTexts().contains(u"did not take"_s), qPrintable(shownTexts()));
    }

    void manyVariablesLeaveTheButtonsInTheWindow()
    {
        QVERIFY(openConsole());
        m_fixture->topLevel()->resize(1280, 800);
        for (int i = 0; i < 20; ++i)
            field<QAbstractButton>(u"create.env.add"_s)->click();
        QTRY_VERIFY(field(u"create.env.19.name"_s));
        const auto inWindow = [this](const QWidget& widget) {
            const QWidget* window = m_fixture->topLevel();
            return window->rect().contains(QRect(widget.mapTo(window, QPoint()), widget.size())) &&
                   !widget.visibleRegion().isEmpty();
        };
        QTRY_VERIFY(inWindow(submit()));
        QTRY_VERIFY(inWindow(*field(u"create.env.19.name"_s))); // it was added last and has the focus
        QVERIFY(field(u"create.env.19.name"_s)->hasFocus());
        QVERIFY(!inWindow(*field(u"create.name"_s)));
        field(u"create.env.0.name"_s)->setFocus();
        QTest::keyClick(field(u"create.env.0.name"_s), Qt::Key_Backtab);
        for (int i = 0; i < 20 && !field(u"create.name"_s)->hasFocus(); ++i)
            QTest::keyClick(m_fixture->topLevel()->focusWidget(), Qt::Key_Backtab);
        QVERIFY(field(u"create.name"_s)->hasFocus());
        QTRY_VERIFY(inWindow(*field(u"create.name"_s)));
    }

    void draftsOutliveEscAndSecretsStayHidden()
    {
        QVERIFY(openConsole());
        field(u"create.name"_s)->setText(u"half a thought"_s);
        json().setPlainText(uR"({"heartbeats": )"_s);
        field<QAbstractButton>(u"create.env.add"_s)->click();
        QTRY_VERIFY(field(u"create.env.0.name"_s));
        field(u"create.env.0.name"_s)->setText(u"API_KEY"_s);
        field(u"create.env.0.value"_s)->setText(u"swordfish-9"_s);
        QCOMPARE(field(u"create.env.0.value"_s)->echoMode(), QLineEdit::Normal);
        field(u"create.env.0.targets"_s)->setText(u"api"_s);
        field<QCheckBox>(u"create.env.0.secret"_s)->setChecked(true); // the last thing done counts too
        QCOMPARE(field(u"create.env.0.value"_s)->echoMode(), QLineEdit::Password);
        QTest::keyClick(field(u"create.name"_s), Qt::Key_Escape);
        QTRY_VERIFY(!field(u"create.name"_s));
        QVERIFY(m_fixture->filesHolding("swordfish-9").isEmpty());
        QVERIFY(openForm());
        QTRY_VERIFY(field(u"create.env.0.value"_s));
        QCOMPARE(field(u"create.name"_s)->text(), u"half a thought"_s);
        QCOMPARE(json().toPlainText(), uR"({"heartbeats":)"_s);
        QCOMPARE(field(u"create.env.0.value"_s)->text(), u"swordfish-9"_s);
        QCOMPARE(field(u"create.env.0.targets"_s)->text(), u"api"_s);
        QCOMPARE(field(u"create.env.0.value"_s)->echoMode(), QLineEdit::Password);
        QVERIFY(!shownTexts().contains(u"swordfish-9"_s));
        // Names that the platform keeps.
        json().clear();
        for (const QString& name : {u"ALIEN_TOKEN"_s, u"AWS_REGION"_s, u"AZURE_TENANT_ID"_s, u"9LIVES"_s}) {
            field(u"create.env.0.name"_s)->setText(name);
            QVERIFY2(!submit().isEnabled(), qPrintable(name));
            QVERIFY2(field<TextLabel>(u"create.problem"_s)->text().contains(name), qPrintable(name));
        }
        field(u"create.env.0.name"_s)->setText(u"API_KEY"_s);
        QVERIFY(submit().isEnabled());
    }

    void whatTheManagerDidNotTakeIsNamed()
    {
        QVERIFY(openConsole());
        field(u"create.name"_s)->setText(u"shop"_s);
        field<QComboBox>(u"create.platform"_s)->setCurrentText(u"test"_s);
        json().setPlainText(
            uR"({"heartbeats": "off", "telemetry": "auto", "domains": {"customDomains": {"api": {"domain": "api.example.com", "owner": "me", "certificate": {}}}}})"_s);
        QVERIFY2(submit().isEnabled(), qPrintable(submit().toolTip()));
        submit().click();
        QTRY_VERIFY_WITH_TIMEOUT(field<QAbstractButton>(u"secret.done"_s), 10'000);
        const QString texts = shownTexts();
        QVERIFY2(texts.contains(u"did not take these settings: domains.customDomains.api.owner."_s), qPrintable(texts));
        QVERIFY(!texts.contains(u"changed these settings"_s));
        field<QAbstractButton>(u"secret.done"_s)->click();
        QVERIFY(openForm());
        QVERIFY(field(u"create.name"_s)->text().isEmpty()); // created: the draft is done with
    }
};

ALIEN_TEST(CreationTest)

#include "tst_creation.moc"
