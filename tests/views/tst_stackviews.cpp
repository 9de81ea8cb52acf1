// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec/writer.h"
#include "models/stack/stackdocument.h"
#include "tests/support/testmain.h"
#include "tests/views/looktest.h"
#include "views/common/look/buttonkind.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/textlabel.h"
#include "views/stack/chipedit.h"
#include "views/stack/setsfield.h"
#include "views/stack/stackfieldeditor.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest/QTest>

using namespace alien;
using namespace Qt::StringLiterals;

namespace {

QByteArray stackText()
{
    return "{\"id\": \"demo\", \"resources\": {\n"
           "  \"api\": {\"config\": {\"type\": \"worker\", \"id\": \"api\", \"links\": [{\"type\": \"queue\", \"id\": "
           "\"tasks\"}], \"triggers\": [{\"type\": \"schedule\", \"cron\": \"0 * * * *\"}], \"permissions\": \"run\", "
           "\"code\": {\"type\": \"image\", \"image\": \"r/api:1\"}, \"environment\": {\"LEVEL\": \"info\"}}, "
           "\"lifecycle\": \"live\", \"dependencies\": []},\n"
           "  \"tasks\": {\"config\": {\"type\": \"queue\", \"id\": \"tasks\"}, \"lifecycle\": \"frozen\", "
           "\"dependencies\": []}},\n"
           " \"permissions\": {\"profiles\": {\"run\": {}, \"other\": {}}}}";
}

/// One field of api over a stack that takes its edits, as the form does it.
class Field
{
public:
    explicit Field(const QString& name, const QString& type = u"worker"_s)
        : m_text(stackText().replace("\"worker\"", codec::Writer::quoted(type)))
        , m_editor(StackFieldEditor::make(*stackType(StackDialect::V1, type)->field(name), name, u"/config/"_s + name,
                                          nullptr))
    {
        QObject::connect(m_editor.get(), &StackFieldEditor::edited, m_editor.get(), [this](const StackEdits& edits) {
            const auto done = editedStack(Document::parse(m_text), edits);
            ++m_edits;
            if (!done)
                return;
            m_text = *done;
            show();
        });
        show();
    }
    template<class T>
    [[nodiscard]] T* child(const QString& part) const
    {
        return m_editor->findChild<T*>(m_editor->objectName() + u'.' + part);
    }
    [[nodiscard]] StackFieldEditor& editor() const { return *m_editor; }
    [[nodiscard]] Document::Node value() const
    {
        m_read = Document::parse(m_text);
        return m_read.at(m_editor->pointer());
    }
    [[nodiscard]] int edits() const { return m_edits; }
    [[nodiscard]] QByteArray text() const { return m_text; }

private:
    void show()
    {
        const StackView view(Document::parse(m_text), StackDialect::V1);
        m_editor->showResource(view, view.resource(u"api"_s));
    }

    QByteArray m_text;
    std::unique_ptr<StackFieldEditor> m_editor;
    mutable Document m_read;
    int m_edits = 0;
};

} // namespace

class tst_StackViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDefaultStandsThereAsOneAndIsNotWritten()
    {
        test::InstalledLook look;
        const Field memory(u"memoryMb"_s);
        auto* line = memory.child<QLineEdit>(u"value"_s);
        QVERIFY(line);
        QVERIFY(line->text().isEmpty());
        QVERIFY(line->placeholderText().startsWith(u"256"_s));
        QCOMPARE(memory.text(), stackText());
        line->setText(u"1024"_s);
        QCOMPARE(memory.value().integer(), 1024);
        line->setText({});
        QCOMPARE(memory.value().type(), Document::Type::Missing);
    }

    void whatIsNoNumberYetChangesNothingAndSaysSo()
    {
        test::InstalledLook look;
        const Field memory(u"memoryMb"_s);
        QSignalSpy problems(&memory.editor(), &StackFieldEditor::problemChanged);
        auto* line = memory.child<QLineEdit>(u"value"_s);
        line->setText(u"12x"_s);
        QCOMPARE(memory.edits(), 0);
        QVERIFY(hasFieldError(line));
        QVERIFY(!problems.last().first().toString().isEmpty());
        line->setText(u"12"_s);
        QCOMPARE(memory.value().integer(), 12);
        QVERIFY(problems.last().first().toString().isEmpty());
    }

    void profilesOfTheStackAreTheChoices()
    {
        test::InstalledLook look;
        const Field profile(u"permissions"_s);
        auto* box = profile.child<QComboBox>(u"value"_s);
        QCOMPARE(box->count(), 2);
        QCOMPARE(box->currentText(), u"run"_s);
        box->setCurrentIndex(1);
        Q_EMIT box->activated(1);
        QCOMPARE(profile.value().text(), u"other"_s);
    }

    void scrollingOverAChoiceChangesNothing()
    {
        test::InstalledLook look;
        const Field ingress(u"ingress"_s);
        auto* box = ingress.child<QComboBox>(u"value"_s);
        QVERIFY(box && box->count() > 1);
        box->setFocus();
        for (const int step : {-120, 120}) {
            QWheelEvent wheel(QPointF(5, 5), QPointF(5, 5), {}, {0, step}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            wheel.accept();
            QCoreApplication::sendEvent(box, &wheel);
            QVERIFY(!wheel.isAccepted());
        }
        QCOMPARE(ingress.edits(), 0);
        QCOMPARE(ingress.text(), stackText());
    }

    void linksGoAndComeWithTheirType()
    {
        test::InstalledLook look;
        const Field links(u"links"_s);
        auto* chips = links.child<ChipEdit>(u"chips"_s);
        QVERIFY(chips);
        Q_EMIT chips->removed(0);
        QCOMPARE(links.value().size(), 0);
        Q_EMIT chips->added(u"tasks"_s);
        QCOMPARE(links.value().at(0).find("type").text(), u"queue"_s);
        QCOMPARE(links.value().at(0).find("id").text(), u"tasks"_s);
    }

    void aVariableIsRenamedInItsPlaceAndNeverTwice()
    {
        test::InstalledLook look;
        const Field environment(u"environment"_s);
        environment.child<QLineEdit>(u"0.0"_s)->setText(u"LOG"_s);
        QCOMPARE(environment.value().keyAt(0), u"LOG"_s);
        environment.child<QLineEdit>(u"0.1"_s)->setText(u"debug"_s);
        QCOMPARE(environment.value().at(0).text(), u"debug"_s);
        environment.child<QAbstractButton>(u"add"_s)->click();
        QCOMPARE(environment.value().size(), 2);
        auto* second = environment.child<QLineEdit>(u"1.0"_s);
        QVERIFY(second);
        second->setText(u"LOG"_s);
        QCOMPARE(environment.value().size(), 2);
        QVERIFY(hasFieldError(second));
    }

    void aHealthCheckHasALineForEachMemberWithItsDefault()
    {
        test::InstalledLook look;
        const Field check(u"healthCheck"_s, u"container"_s);
        QVERIFY(!check.child<QLineEdit>(u"0.0"_s));
        check.child<LinkLabel>(u"add"_s)->click();
        QCOMPARE(check.value().find("path").text(), u"/health"_s);
        auto* method = check.child<QLineEdit>(u"0.2"_s);
        QVERIFY(method && method->text().isEmpty());
        QVERIFY2(method->placeholderText().startsWith(u"GET"_s), qPrintable(method->placeholderText()));
        auto* port = check.child<QLineEdit>(u"0.1"_s);
        port->setText(u"80x"_s);
        QVERIFY(hasFieldError(port));
        QVERIFY(!check.value().find("port"));
        port->setText(u"8080"_s);
        QCOMPARE(check.value().find("port").integer(), 8080);
        check.child<QLineEdit>(u"0.0"_s)->clear();
        QVERIFY(!check.value().find("path"));
        check.child<QAbstractButton>(u"remove.0"_s)->click();
        QTRY_COMPARE(check.value().type(), Document::Type::Missing);
    }

    void rulesOfAStorageComeAndGoByTheLine()
    {
        test::InstalledLook look;
        const Field rules(u"lifecycleRules"_s, u"storage"_s);
        rules.child<LinkLabel>(u"add"_s)->click();
        QCOMPARE(rules.value().at(0).find("days").integer(), 30);
        QVERIFY(!rules.value().at(0).find("prefix"));
        rules.child<QLineEdit>(u"0.1"_s)->setText(u"logs/"_s);
        QCOMPARE(rules.value().at(0).find("prefix").text(), u"logs/"_s);
        rules.child<QLineEdit>(u"0.1"_s)->clear();
        QVERIFY(!rules.value().at(0).find("prefix"));
    }

    void whatADaemonGetsByDefaultIsSaid()
    {
        test::InstalledLook look;
        const Field cpu(u"cpu"_s, u"daemon"_s);
        const auto labels = cpu.editor().findChildren<TextLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const TextLabel* label) {
            return label->isVisibleTo(label->parentWidget()) && label->text().contains(u"0.1"_s);
        }));
    }

    void permissionSetsAreChipsAndOwnOnesStay()
    {
        test::InstalledLook look;
        const Field sets(u"stackPermissionSets"_s, u"service-account"_s);
        auto* chips = sets.child<ChipEdit>(u"chips"_s);
        QVERIFY(chips);
        Q_EMIT chips->added(u"storage/data-read"_s);
        Q_EMIT chips->added(u"kv/data-read"_s);
        QCOMPARE(sets.value().size(), 2);
        Q_EMIT chips->removed(0);
        QCOMPARE(sets.value().at(0).text(), u"kv/data-read"_s);
        const Document own = Document::parse("[\"kv/data-read\", {\"id\": \"mine\"}, {}]");
        const QStringList names = permissionSetNames(own.root());
        QCOMPARE(names.size(), 3);
        QCOMPARE(names.first(), u"kv/data-read"_s);
        QVERIFY(names.at(1).contains(u"mine"_s));
        QVERIFY(names.at(2).contains(u'3'));
    }

    void aScheduleIsReadInWords()
    {
        test::InstalledLook look;
        const Field triggers(u"triggers"_s);
        auto* reading = triggers.child<TextLabel>(u"0.reading"_s);
        auto* line = triggers.child<QLineEdit>(u"0"_s);
        QVERIFY(reading && line);
        QVERIFY2(reading->text().startsWith(u"every hour"_s), qPrintable(reading->text()));
        line->setText(u"0 99 * * *"_s);
        QVERIFY(hasFieldError(line));
        QCOMPARE(triggers.value().at(0).find("cron").text(), u"0 99 * * *"_s);
        line->setText(u"30 8 * * *"_s);
        QVERIFY(!hasFieldError(line));
        QVERIFY2(reading->text().contains(u"08:30"_s), qPrintable(reading->text()));
    }

    void everyFieldOfEveryTypeHasAnEditorThatChangesNothingByItself()
    {
        test::InstalledLook look;
        for (const StackDialect dialect : {StackDialect::V1, StackDialect::V3}) {
            for (const StackType& type : stackTypes(dialect)) {
                for (const StackField& field : type.fields) {
                    const std::unique_ptr<StackFieldEditor> editor(
                        StackFieldEditor::make(field, field.name, u"/config/"_s + field.name, nullptr));
                    QSignalSpy edited(editor.get(), &StackFieldEditor::edited);
                    const StackView view(Document::parse(stackText()), dialect);
                    editor->showResource(view, view.resource(u"api"_s));
                    QCOMPARE(edited.size(), 0);
                }
            }
        }
    }
};

ALIEN_TEST(tst_StackViews)
#include "tst_stackviews.moc"
