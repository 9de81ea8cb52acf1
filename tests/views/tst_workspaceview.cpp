// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/format.h"
#include "models/connection/session.h"
#include "models/settings/preferences.h"
#include "tests/models/journalbench.h"
#include "tests/models/scriptedtransport.h"
#include "tests/support/testmain.h"
#include "tests/views/looktest.h"
#include "views/common/actionregistry.h"
#include "views/shell/noticestack.h"
#include "views/shell/workspaceview.h"

#include <QLabel>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

/// One connection's view over a manager that lists what the test says.
struct Shown
{
    QTemporaryDir dir;
    Journal journal{dir.path() + u"/history.db"_s};
    SystemClock clock;
    Format format;
    Preferences preferences{dir.path() + u"/preferences.ini"_s};
    InstalledLook look;
    ActionRegistry actions{*look};
    QByteArray deployments;
    std::unique_ptr<Session> session;
    std::unique_ptr<WorkspaceView> view;
    int polls = 0; ///< lists that were read

    Shown()
    {
        auto transport = std::make_unique<ScriptedTransport>([this](const HttpRequest& request) {
            if (request.path == u"/v1/whoami"_s)
                return ScriptedTransport::Reply(json(whoamiJson()));
            if (request.path == u"/v1/deployments"_s)
                return ScriptedTransport::Reply(json(deployments));
            if (request.path == u"/v1/releases/latest"_s)
                return ScriptedTransport::Reply(refusal(ApiError::Kind::Api, 404));
            return ScriptedTransport::Reply(json(R"({"items":[]})"));
        });
        Profile profile;
        profile.id = u"p1"_s;
        profile.url = QUrl(u"http://127.0.0.1:1"_s);
        session = std::make_unique<Session>(profile, std::move(transport), journal, clock);
        view = std::make_unique<WorkspaceView>(*session, QList<SectionInfo>(),
                                               WorkspaceView::Parts{actions, preferences, format},
                                               [](const QString&, QWidget*) -> Page* { return nullptr; });
        QObject::connect(session.get(), &Session::fleetPolled, view.get(), [this] { ++polls; });
        view->setVisible(true); // show() opens a section
    }
    void list(const QByteArray& items, const QByteArray& cursor)
    {
        deployments = R"({"items":[)" + items + R"(],"nextCursor":)" + cursor + "}";
        if (session->state() == Session::State::Connecting)
            session->start();
        else
            session->scheduler().refreshNow();
    }
    [[nodiscard]] QString words() const
    {
        QStringList out;
        for (const auto* label : view->notices().findChildren<QLabel*>()) {
            if (label->isVisible())
                out << label->text();
        }
        return out.join(u'\n');
    }
};

} // namespace

class tst_WorkspaceView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aListThatIsNotWholeDoesNotLookWhole()
    {
        Shown s;
        const QByteArray one = deploymentJson("dep_1", "running");
        s.list(one, "null");
        QTRY_VERIFY(s.session->fleetKnown());
        QVERIFY(s.words().isEmpty());
        s.list(one, R"("c_2")");
        QTRY_VERIFY2(s.words().contains(u"did not list all deployments"_s), qPrintable(s.words()));
        s.list(one, "null");
        QTRY_VERIFY2(s.words().isEmpty(), qPrintable(s.words()));
    }

    void aDeploymentThatIsListedTwiceIsToldUntilItIsDismissed()
    {
        Shown s;
        const QByteArray one = deploymentJson("dep_1", "running");
        s.list(one + "," + one, "null");
        QTRY_VERIFY2(s.words().contains(u"listed dep_1 more than once"_s), qPrintable(s.words()));
        const QString notice = u"session.doubt"_s;
        s.view->notices().remove(notice);
        const int before = s.polls;
        s.list(one + "," + one, "null");
        QTRY_VERIFY(s.polls > before);
        QCoreApplication::processEvents();
        QVERIFY(!s.view->notices().has(notice));
        s.list(one, "null");
        QTRY_VERIFY(!s.session->listDoubt());
        s.list(one + "," + one, "null"); // again after it was well: news
        QTRY_VERIFY(s.view->notices().has(notice));
    }
};

ALIEN_TEST(tst_WorkspaceView)
#include "tst_workspaceview.moc"
