// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionhub.h"
#include "client/fleet/listedurl.h"
#include "client/fromutf8.h"
#include "models/connection/session.h"
#include "models/overview/causetable.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testmain.h"
#include "views/common/actionregistry.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/targetlist.h"
#include "views/common/widgets/textlabel.h"
#include "views/fleet/fleetpage.h"
#include "views/fleet/fleetsection.h"
#include "views/shell/mainwindow.h"
#include "views/shell/workspaceview.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace alien;
using namespace alien::test;

/// Takes what would open in a browser.
class Browser : public QObject
{
    Q_OBJECT
public:
    Browser()
    {
        for (const auto& scheme : {u"http"_s, u"https"_s})
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~Browser() override
    {
        for (const auto& scheme : {u"http"_s, u"https"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }
    Q_DISABLE_COPY_MOVE(Browser)
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl& url) { opened.append(url); }
};

/// What the inspector of one deployment says beside its summary, what is copied of it, and the overview's way to retry.
class InspectorTabsTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<WindowFixture> m_fixture;

    bool open(const QString& section)
    {
        m_fixture->options.section = section;
        const Session* current = m_fixture->openSandbox();
        return current && QTest::qWaitFor([current] { return current->releasesKnown(); }, 20'000);
    }
    [[nodiscard]] FleetSection& section() const
    {
        return *qobject_cast<FleetSection*>(m_fixture->app().window().currentWorkspace()->currentPage());
    }
    [[nodiscard]] Session& session() const { return *m_fixture->app().hub().current(); }
    [[nodiscard]] QAction& action(const QString& id) const { return m_fixture->app().actions().action(id); }
    void look(const QString& id, const QString& tab) const { section().goTo({{}, id, tab}); }
    [[nodiscard]] SummaryPtr summary(const QString& id) const { return session().fleet().find(id)->summary; }
    /// The first of those that `wanted` takes.
    [[nodiscard]] QStringList ids(const std::function<bool(const DeploymentSummary&)>& wanted, int most = 1) const
    {
        QStringList out;
        for (const FleetRow& row : session().fleet().rows()) {
            if (out.size() < most && wanted(*row.summary))
                out.append(fromUtf8(row.summary->id));
        }
        return out;
    }
    /// A line of a list of facts; empty while it is not on screen.
    [[nodiscard]] QString fact(const QString& name) const
    {
        const auto* label = m_fixture->find<TextLabel>(name);
        return label != nullptr ? label->text() : QString();
    }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void theReleaseTabLeadsToTheReleaseThatRuns()
    {
        QVERIFY(open(u"Deployments"_s));
        const QStringList found = ids([](const DeploymentSummary& d) { return d.status == "running"; });
        QVERIFY(!found.isEmpty());
        const QString release = fromUtf8(summary(found.at(0))->currentReleaseId);
        QVERIFY(!release.isEmpty());
        look(found.at(0), u"release"_s);
        QTRY_COMPARE(fact(u"deployments.release.current"_s), release);
        const auto newest = session().releases().newest();
        QVERIFY(newest);
        QCOMPARE(fact(u"deployments.drift"_s).contains(u"runs the newest"_s), newest->id == release);
        auto* link = m_fixture->find<LinkLabel>(u"deployments.release.current.link"_s);
        QVERIFY(link);
        link->click();
        auto* workspace = m_fixture->app().window().currentWorkspace();
        QTRY_COMPARE(workspace->currentSection(), u"Releases"_s);
        QTRY_COMPARE(workspace->currentPage()->location().id, release);
        workspace->goBack();
        QTRY_COMPARE(fact(u"deployments.release.current"_s), release);
    }

    void whatFailedOnItsWayIsNotSaidToBeOnItsWay()
    {
        QVERIFY(open(u"Deployments"_s));
        const auto newest = session().releases().newest();
        QVERIFY(newest);
        const std::string id = newest->id.toStdString();
        const auto wants = [&id](const DeploymentSummary& d) {
            return d.status == "update-failed" && d.desiredReleaseId == id && d.currentReleaseId != id;
        };
        const QStringList found = ids(wants);
        QVERIFY(!found.isEmpty());
        look(found.at(0), u"release"_s);
        QTRY_VERIFY(!fact(u"deployments.drift"_s).isEmpty());
        const QString said = fact(u"deployments.drift"_s);
        QVERIFY2(said.contains(u"update-failed"_s) || said.contains(u"has no stack"_s), qPrintable(said));
        QCOMPARE(fact(u"deployments.release.desired"_s), newest->id);
    }

    void theSettingsTabShowsHowItIsRun()
    {
        QVERIFY(open(u"Deployments"_s));
        for (const std::string_view model : {"push", "pull"}) {
            const QStringList found =
                ids([model](const DeploymentSummary& d) { return d.hasState && d.model == model; });
            if (found.isEmpty())
                continue;
            look(found.at(0), u"settings"_s);
            QTRY_COMPARE(fact(u"deployments.settings.model"_s), fromUtf8(model));
            QVERIFY(!fact(u"deployments.settings.updates"_s).isEmpty());
        }
    }

    void theHistoryTabShowsOnlyWhatBelongsToTheOneNamedAbove()
    {
        QVERIFY(open(u"Deployments"_s));
        const QStringList two = ids([](const DeploymentSummary& d) { return d.status == "running"; }, 2);
        QCOMPARE(two.size(), 2);
        look(two.at(0), u"history"_s);
        session().client().deployments().redeploy(two.at(0)).then(
            this, [](const Result<Nothing>& result) { QVERIFY(result.ok()); });
        session().scheduler().refreshNow();
        const auto rows = [this] {
            const auto* view = m_fixture->find<TableView>(u"history.table"_s);
            return view != nullptr ? view->table()->rowCount() : 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(rows() >= 2, 20'000);
        const auto* table = m_fixture->find<TableView>(u"history.table"_s)->table();
        const auto says = [table](const QString& status) {
            for (int row = 0; row < table->rowCount(); ++row) {
                if (table->index(row, table->columnOf(u"status"_s)).data().toString() == status)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(says(fromUtf8(summary(two.at(0))->status)));
        QVERIFY(m_fixture->find<TextLabel>(u"history.summary"_s)->text().contains(u"since"_s));
        look(two.at(1), u"history"_s);
        QTRY_VERIFY(rows() < 2);
    }

    void namesRequestsAndDocumentsAreCopied()
    {
        QVERIFY(open(u"Deployments"_s));
        const QStringList two = ids([](const DeploymentSummary& d) { return d.hasState; }, 2);
        QCOMPARE(two.size(), 2);
        section().fleet().view().selectIds(two);
        QTRY_VERIFY(action(u"deployment.copyName"_s).isEnabled());
        action(u"deployment.copyName"_s).trigger();
        QStringList lines = clipboard().split(u'\n');
        lines.sort();
        QStringList names{fromUtf8(summary(two.at(0))->name), fromUtf8(summary(two.at(1))->name)};
        names.sort();
        QCOMPARE(lines, names);
        action(u"deployment.copyCurl"_s).trigger();
        lines = clipboard().split(u'\n');
        QCOMPARE(lines.size(), 2);
        for (const QString& id : two)
            QVERIFY2(clipboard().contains(u"/v1/deployments/"_s + id), qPrintable(clipboard()));
        QVERIFY(clipboard().contains(u"$ALIEN_MANAGER_BEARER"_s));
        // The document is of one.
        QTRY_VERIFY(!action(u"deployment.copyJson"_s).isEnabled());
        look(two.at(0), u"json"_s);
        section().fleet().view().selectIds({two.at(0)});
        QTRY_VERIFY(action(u"deployment.copyJson"_s).isEnabled());
        action(u"deployment.copyJson"_s).trigger();
        QVERIFY(session().watched());
        QCOMPARE(clipboard().toUtf8(), session().watched()->document.source());
        QVERIFY(clipboard().contains(two.at(0)));
    }

    void everyUrlOfEachIsCopiedAndOneOpens()
    {
        QVERIFY(open(u"Deployments"_s));
        const QStringList many = ids([](const DeploymentSummary& d) { return unpackUrls(d.urls).size() > 1; }, 2);
        QCOMPARE(many.size(), 2);
        section().fleet().view().selectIds(many);
        QTRY_VERIFY(action(u"deployment.copyAllUrls"_s).isEnabled());
        QVERIFY(!action(u"deployment.openUrl"_s).isEnabled());
        action(u"deployment.copyAllUrls"_s).trigger();
        QStringList wanted;
        for (const QString& id : many) {
            for (const ListedUrl& url : unpackUrls(summary(id)->urls))
                wanted.append(fromUtf8(url.url));
        }
        QStringList copied = clipboard().split(u'\n');
        copied.sort();
        wanted.sort();
        QCOMPARE(copied, wanted);

        Browser browser;
        section().fleet().view().selectIds({many.at(0)});
        QTRY_VERIFY(action(u"deployment.openUrl"_s).isEnabled());
        action(u"deployment.openUrl"_s).trigger();
        QCOMPARE(browser.opened, QList<QUrl>{QUrl(fromUtf8(summary(many.at(0))->publicUrl))});
    }

    void theOverviewRetriesAllOfOneCause()
    {
        QVERIFY(open(u"Overview"_s));
        QTRY_VERIFY(m_fixture->find<TableView>(u"overview.causes"_s));
        auto* view = m_fixture->find<TableView>(u"overview.causes"_s);
        auto* causes = qobject_cast<CauseTable*>(view->table());
        QTRY_VERIFY(causes->rowCount() > 0);
        QTRY_VERIFY(!view->isColumnHidden(causes->columnOf(u"verb"_s))); // the page has been laid out
        int row = 0;
        while (row < causes->rowCount() && causes->rowAt(row).retryable.size() < 2)
            ++row;
        QVERIFY(row < causes->rowCount());
        QStringList wanted = causes->rowAt(row).retryable;
        const QModelIndex verb = causes->index(row, causes->columnOf(u"verb"_s));
        view->scrollTo(verb);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(verb).center());
        auto* list = m_fixture->find<TargetList>(u"confirm.targets"_s);
        QVERIFY(list);
        QStringList asked;
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            asked.append(list->model()->index(i, TargetList::Id).data().toString());
            QVERIFY(list->model()->index(i, TargetList::Detail).data().toString().startsWith(u"Back to"_s));
        }
        asked.sort();
        wanted.sort();
        QCOMPARE(asked, wanted);
        QHash<QString, std::string> before;
        for (const QString& id : std::as_const(wanted))
            before.insert(id, std::string(summary(id)->status));
        m_fixture->find<QAbstractButton>(u"confirm.accept"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(std::all_of(wanted.begin(), wanted.end(),
                                             [&](const QString& id) {
                                                 const FleetRow* now = session().fleet().find(id);
                                                 return now == nullptr || now->summary->retryRequested ||
                                                        now->summary->status != before.value(id);
                                             }),
                                 20'000);
    }
};

ALIEN_TEST(InspectorTabsTest)
#include "tst_inspectortabs.moc"
