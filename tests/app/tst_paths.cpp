// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paths.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace alien;

class PathsTest : public QObject
{
    Q_OBJECT
private:
    static Paths below(const QString& dir)
    {
        return {dir + u"/config"_s, dir + u"/data"_s, dir + u"/cache"_s, dir + u"/state"_s, dir + u"/run"_s};
    }

private Q_SLOTS:
    void theXdgVariablesAreHonoured()
    {
        const QTemporaryDir dir;
        const QByteArray before = qgetenv("XDG_STATE_HOME");
        qputenv("XDG_STATE_HOME", dir.path().toLocal8Bit());
        const Paths paths = Paths::standard();
        qputenv("XDG_STATE_HOME", before);
        QCOMPARE(paths.state, dir.path() + u"/alien-console"_s);
        QCOMPARE(paths.config, qEnvironmentVariable("XDG_CONFIG_HOME") + u"/alien-console"_s);
        QCOMPARE(paths.data, qEnvironmentVariable("XDG_DATA_HOME") + u"/alien-console"_s);
    }

    void directoriesAreForTheOwnerAlone()
    {
        const QTemporaryDir dir;
        const Paths paths = below(dir.path());
        QVERIFY(QDir().mkpath(paths.data));
        QVERIFY(QFile::setPermissions(paths.data,
                                      QFileInfo(paths.data).permissions() | QFile::ReadOther | QFile::ReadGroup));
        QCOMPARE(paths.create(), QString());
        for (const QString& path : {paths.config, paths.data, paths.cache, paths.state, paths.runtime}) {
            const auto mode = QFileInfo(path).permissions();
            QVERIFY2(!(mode & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)),
                     qPrintable(path));
        }
    }

    void whatCannotBeMadeIsNamed()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(u"config"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(below(dir.path()).create().contains(dir.filePath(u"config"_s)));
    }
};

ALIEN_TEST(PathsTest)
#include "tst_paths.moc"
