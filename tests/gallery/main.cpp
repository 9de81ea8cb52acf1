// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/pages.h"
#include "views/common/look/look.h"

#include <QApplication>
#include <QDir>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <functional>

using namespace alien;
using namespace Qt::StringLiterals;

namespace {

struct Picture
{
    QString name;
    QSize size;
    std::function<QWidget*()> make;
    int waitsMs = 500;
};

QList<Picture> pictures()
{
    return {
        {u"deployments"_s, {1600, 970}, [] { return gallery::deploymentsPage(false); }},
        {u"bulk"_s, {1600, 970}, [] { return gallery::deploymentsPage(true); }},
        {u"deployments-1280"_s, {1280, 770}, [] { return gallery::deploymentsPage(false); }},
        {u"states"_s, {1600, 970}, [] { return gallery::statesPage(); }},
        {u"sheet-typed"_s, {1600, 970}, [] { return gallery::sheetPage(true); }},
        {u"sheet"_s, {1600, 970}, [] { return gallery::sheetPage(false); }},
        {u"controls"_s, {1600, 970}, [] { return gallery::controlsPage(); }},
        {u"payload"_s, {1600, 970}, [] { return gallery::payloadPage(); }},
        {u"payload-hard"_s, {1600, 970}, [] { return gallery::hardPayloadsPage(); }, 4000},
    };
}

/// One picture after another; each gets a moment for its timers.
class Session : public QObject
{
public:
    Session(Look& look, const QString& folder, const QStringList& wanted)
        : m_look(look)
        , m_folder(folder)
    {
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark})
            for (const Picture& picture : pictures())
                if (wanted.isEmpty() || wanted.contains(picture.name))
                    m_jobs.append({theme, picture});
    }

    void next()
    {
        if (m_jobs.isEmpty())
            return QApplication::quit();
        const auto [theme, picture] = m_jobs.takeFirst();
        m_look.setChoice(theme);
        QWidget* page = picture.make();
        page->resize(picture.size);
        page->show();
        page->activateWindow();
        const QString file =
            u"%1/%2-%3.png"_s.arg(m_folder, picture.name, theme == ThemeChoice::Dark ? u"dark"_s : u"light"_s);
        QTimer::singleShot(picture.waitsMs, this, [this, page, file] {
            page->grab().save(file);
            std::puts(qPrintable(file));
            delete page;
            next();
        });
    }

private:
    Look& m_look;
    QString m_folder;
    QList<QPair<ThemeChoice, Picture>> m_jobs;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.isEmpty())
        return std::fputs("usage: look_gallery FOLDER [page...]\n", stderr), 2;
    const QString folder = arguments.takeFirst();
    QDir().mkpath(folder);
    Look look;
    look.setFamilies(qEnvironmentVariable("LOOK_BODY"), qEnvironmentVariable("LOOK_MONO"));
    // The pictures of the design are drawn with a body of 13 px.
    for (int i = 0; i < 8 && look.font(FontRole::Body).pixelSize() != 13; ++i)
        look.font(FontRole::Body).pixelSize() < 13 ? look.zoomIn() : look.zoomOut();
    look.install(application);
    Session session(look, folder, arguments);
    QTimer::singleShot(0, &session, [&session] { session.next(); });
    return QApplication::exec();
}
