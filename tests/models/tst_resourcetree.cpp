// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec/wire.h"
#include "models/deployment/resourcetree.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <deque>
#include <random>

using namespace alien;
using namespace Qt::StringLiterals;

namespace {

std::vector<ResourceView> resourcesFrom(const QByteArray& resources)
{
    const QByteArray body =
        "{\"id\":\"dep_1\",\"name\":\"n\",\"platform\":\"aws\",\"status\":\"running\",\"deploymentGroupId\":\"dg_1\","
        "\"retryRequested\":false,\"createdAt\":\"2026-11-21T07:55:03Z\",\"stackState\":{\"resources\":" +
        resources + "}}";
    const auto decoded = codec::decodeDeployment(body);
    if (!std::holds_alternative<Deployment>(decoded))
        return {};
    // The views look into its document.
    static std::deque<Deployment> kept;
    kept.push_back(std::get<Deployment>(decoded));
    return resourcesOf(kept.back());
}

/// "api" with what it depends on.
QByteArray resource(const QByteArray& id, const QByteArrayList& needs, const QByteArray& status = "running")
{
    QByteArrayList list;
    for (const QByteArray& need : needs)
        list.append("{\"id\":\"" + need + "\",\"type\":\"storage\"}");
    return "\"" + id + "\":{\"type\":\"worker\",\"status\":\"" + status + "\",\"dependencies\":[" + list.join(',') +
           "]}";
}

QByteArray all(const QByteArrayList& resources)
{
    return "{" + resources.join(',') + "}";
}

/// Two blanks a level, "id status".
QStringList linesOf(const QAbstractItemModel& model, const QModelIndex& parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines.append(QString(depth * 2, u' ') + index.data().toString() + u' ' +
                     index.siblingAtColumn(ResourceTree::Status).data().toString());
        lines += linesOf(model, index, depth + 1);
    }
    return lines;
}

} // namespace

class ResourceTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScreenReaderGetsNoMarksThatTurnTheText()
    {
        ResourceTree tree;
        tree.show(resourcesFrom(all({resource("a\\u202eb\\u001b[31m", {})})));
        const QModelIndex index = tree.index(0, ResourceTree::Resource);
        QCOMPARE(index.data().toString(), u"a\u202eb\x1b[31m"_s);
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"a\ufffdb\u241b[31m"_s);
        QCOMPARE(index.siblingAtColumn(ResourceTree::Status).data(Qt::AccessibleTextRole).toString(),
                 index.siblingAtColumn(ResourceTree::Status).data().toString());
    }

    void whatIsNeededStandsBeneathThoseThatNeedIt()
    {
        ResourceTree tree;
        tree.show(resourcesFrom(all({resource("api", {"files", "tasks"}), resource("web", {"files"}, "updating"),
                                     resource("files", {}), resource("tasks", {"files"}, "provision-failed")})));
        const QStringList wanted{u"api running"_s,       u"  files running"_s, u"  tasks provision-failed"_s,
                                 u"    files running"_s, u"web updating"_s,    u"  files running"_s};
        QCOMPARE(linesOf(tree), wanted);
        QVERIFY(tree.cycle().isEmpty());
        QCOMPARE(tree.missingCount(), 0);
        QCOMPARE(tree.indexOf(u"tasks"_s).data(ResourceTree::StatusClassRole).toInt(), int(StatusClass::Failed));
        QCOMPARE(tree.indexOf(u"tasks"_s).parent().data().toString(), u"api"_s);
    }

    void linksTriggersAndClustersCountToo()
    {
        ResourceTree tree;
        tree.show(resourcesFrom(
            "{\"api\":{\"type\":\"worker\",\"status\":\"running\",\"dependencies\":[{\"id\":\"kv\",\"type\":\"kv\"}],"
            "\"config\":{"
            "\"links\":[{\"id\":\"kv\",\"type\":\"kv\"},{\"id\":\"files\",\"type\":\"storage\"}],\"cluster\":\"box\","
            "\"triggers\":[{\"type\":\"queue\",\"queue\":{\"id\":\"tasks\",\"type\":\"queue\"}},{\"type\":\"schedule\","
            "\"cron\":\"* * * * *\"}]}},"
            "\"kv\":{\"type\":\"kv\",\"status\":\"running\"},\"files\":{\"type\":\"storage\",\"status\":\"running\"},"
            "\"tasks\":{\"type\":\"queue\",\"status\":\"running\"},\"box\":{\"type\":\"compute-cluster\",\"status\":"
            "\"running\"}}"));
        QCOMPARE(tree.rowCount(), 1);
        const QModelIndex api = tree.index(0, 0);
        const auto through = [&](int row) {
            const QModelIndex index = tree.index(row, ResourceTree::Through, api);
            return index.siblingAtColumn(0).data().toString() + u": "_s + index.data().toString();
        };
        QCOMPARE(tree.rowCount(api), 4);
        QCOMPARE(through(0), u"files: link"_s);
        QCOMPARE(through(1), u"kv: link, dependency"_s);
        QCOMPARE(through(2), u"tasks: trigger"_s);
        // The system's come after the stack's own.
        QCOMPARE(through(3), u"box: cluster"_s);
    }

    void cyclesEndWhereTheyCloseAndAreTold()
    {
        ResourceTree tree;
        tree.show(resourcesFrom(all({resource("a", {"b"}), resource("b", {"c"}), resource("c", {"b", "c"})})));
        const QStringList wanted{u"a running"_s, u"  b running"_s, u"    c running"_s,
                                 u"      b cycle: it needs itself"_s, u"      c cycle: it needs itself"_s};
        QCOMPARE(linesOf(tree), wanted);
        QVERIFY(!tree.cycle().isEmpty());
        QCOMPARE(tree.cycle().first(), tree.cycle().last());
    }

    void aRingThatHangsOnNothingIsShownAllTheSame()
    {
        ResourceTree tree;
        tree.show(resourcesFrom(all({resource("x", {"y"}), resource("y", {"x"})})));
        const QStringList wanted{u"x running"_s, u"  y running"_s, u"    x cycle: it needs itself"_s};
        QCOMPARE(linesOf(tree), wanted);
    }

    void whatIsNotInTheStateIsMissing()
    {
        ResourceTree tree;
        tree.show(resourcesFrom(all({resource("api", {"gone"})})));
        const QStringList wanted{u"api running"_s, u"  gone not in the state"_s};
        QCOMPARE(linesOf(tree), wanted);
        QCOMPARE(tree.missingCount(), 1);
        QCOMPARE(tree.indexOf(u"gone"_s).data(ResourceTree::KindRole).toInt(), int(ResourceTree::Kind::Missing));
        tree.show(resourcesFrom(all({resource("api", {"gone"}), resource("gone", {})})));
        QCOMPARE(linesOf(tree).at(1), u"  gone running"_s);
    }

    void aPollKeepsWhatStays()
    {
        ResourceTree tree;
        tree.show(resourcesFrom(all({resource("api", {"files"}), resource("files", {})})));
        const QPersistentModelIndex files = tree.index(0, 0, tree.index(0, 0));
        QSignalSpy resets(&tree, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&tree, &QAbstractItemModel::rowsRemoved);
        tree.show(resourcesFrom(all({resource("aaa", {}), resource("api", {"cache", "files"}), resource("cache", {}),
                                     resource("files", {}, "updating")})));
        QVERIFY(files.isValid());
        QCOMPARE(files.sibling(files.row(), ResourceTree::Status).data().toString(), u"updating"_s);
        QCOMPARE(files.row(), 1);
        QVERIFY(resets.isEmpty());
        QVERIFY(removed.isEmpty());
    }

    void manyPathsCostNothingUntilTheyAreOpened()
    {
        // Each level needs both of the next: 2^30 ways.
        QByteArrayList resources;
        for (int i = 0; i < 30; ++i) {
            const QByteArray next = QByteArray::number(i + 1);
            const QByteArrayList needs = i < 29 ? QByteArrayList{"a" + next, "b" + next} : QByteArrayList();
            resources << resource("a" + QByteArray::number(i), needs) << resource("b" + QByteArray::number(i), needs);
        }
        ResourceTree tree;
        tree.show(resourcesFrom(all(resources)));
        QCOMPARE(tree.rowCount(), 2);
        QVERIFY(tree.indexOf(u"b29"_s).isValid());
        QVERIFY(!tree.indexOf(u"c"_s).isValid());
    }

    void manyRandomGraphsKeepTheModelSound()
    {
        std::mt19937 random(3);
        const auto below = [&](unsigned n) { return unsigned(random() % n); };
        ResourceTree tree;
        QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int step = 0; step < 300; ++step) {
            QByteArrayList resources;
            for (unsigned i = 0; i < 5; ++i) {
                if (below(4) == 0)
                    continue;
                QByteArrayList needs;
                for (unsigned j = below(3); j > 0; --j)
                    needs << "r" + QByteArray::number(below(6));
                resources << resource("r" + QByteArray::number(i), needs, below(2) != 0 ? "running" : "updating");
            }
            const auto views = resourcesFrom(all(resources));
            tree.show(views);
            const QStringList lines = linesOf(tree);
            for (const ResourceView& view : views)
                QVERIFY2(tree.indexOf(view.id).isValid(), qPrintable(view.id));
            ResourceTree fresh;
            fresh.show(views);
            QCOMPARE(lines, linesOf(fresh));
        }
    }
};

ALIEN_TEST(ResourceTreeTest)
#include "tst_resourcetree.moc"
