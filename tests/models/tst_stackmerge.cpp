// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/changedvalues.h"
#include "models/stack/difftable.h"
#include "models/stack/mergetable.h"
#include "models/stack/stackbench.h"
#include "models/stack/stackcomparison.h"
#include "models/stack/stackcompletion.h"
#include "models/stack/stackmerge.h"
#include "tests/models/stackfixture.h"
#include "tests/support/testmain.h"

using namespace alien;
using namespace Qt::StringLiterals;

namespace {

QByteArray changed(QByteArray body, const QByteArray& from, const QByteArray& to)
{
    return body.replace(from, to);
}

StackMerge merged(const QByteArray& base, const QByteArray& mine, const QByteArray& theirs)
{
    return StackMerge::of(platformStacks(base), platformStacks(mine), platformStacks(theirs), StackDialect::V1);
}

StackCompletion completionAt(const QByteArray& text, const QByteArray& before)
{
    const Document known = Document::parse(test::stackText());
    return StackCompletion::at(text, text.indexOf(before) + before.size(), known, StackDialect::V1);
}

} // namespace

class StackMergeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatOnlyTheyChangedIsTakenOver()
    {
        const QByteArray base = test::stackBody({u"aws"_s});
        const QByteArray mine = changed(base, "registry.example/api:1", "registry.example/api:2");
        const QByteArray theirs = changed(base, "\"storage/data-read\"", "\"storage/data-write\"");
        const StackMerge merge = merged(base, mine, theirs);
        QVERIFY(merge.isMoved());
        QVERIFY(merge.conflicts.isEmpty());
        StackDocument document;
        document.load(mine, StackDialect::V1);
        QVERIFY(document.apply(u"aws"_s, merge.edits.value(u"aws"_s), u"take over"_s));
        QVERIFY(document.text().contains("api:2"));
        QVERIFY(document.text().contains("storage/data-write"));
        document.undoStack()->undo();
        QCOMPARE(document.text(), mine);
    }

    void whatBothChangedStaysAsMineAndIsNamed()
    {
        const QByteArray base = test::stackBody({u"aws"_s});
        const QByteArray mine = changed(base, "registry.example/api:1", "registry.example/api:2");
        const QByteArray theirs = changed(base, "registry.example/api:1", "registry.example/api:3");
        const StackMerge merge = merged(base, mine, theirs);
        QCOMPARE(merge.conflicts.size(), 1);
        QCOMPARE(merge.conflicts.first().resource, u"api"_s);
        QVERIFY(merge.edits.value(u"aws"_s).isEmpty());
    }

    void aConflictShowsAllThreeSidesOfEachPlace()
    {
        const QByteArray base = test::stackBody({u"aws"_s});
        const QByteArray mine = changed(base, "registry.example/api:1", "registry.example/api:2");
        QByteArray theirs = changed(base, "registry.example/api:1", "registry.example/api:3");
        theirs = changed(theirs, "\"storage/data-read\"", "\"storage/data-write\"");
        MergeTable table;
        table.setMerge(merged(base, mine, theirs));
        QCOMPARE(table.rowCount(), 2);
        const MergeRow& image = table.rowAt(0);
        QCOMPARE(image.place, u"api / code / image"_s);
        QCOMPARE(image.outcome, MergeRow::Outcome::Conflict);
        QCOMPARE(image.base, u"\"registry.example/api:1\""_s);
        QCOMPARE(image.mine, u"\"registry.example/api:2\""_s);
        QCOMPARE(image.theirs, u"\"registry.example/api:3\""_s);
        QCOMPARE(table.rowAt(1).outcome, MergeRow::Outcome::Taken);
        QCOMPARE(table.rowAt(1).mine, table.rowAt(1).base);
        QVERIFY2(table.rowAt(1).base.contains(u"data-read"_s), qPrintable(table.rowAt(1).base));
        QVERIFY2(table.rowAt(1).theirs.contains(u"data-write"_s), qPrintable(table.rowAt(1).theirs));
    }

    void theirOtherChangesToAResourceThatWasEditedAreNamedAsLeftOut()
    {
        const QByteArray base = test::stackBody({u"aws"_s});
        const QByteArray mine = changed(base, "registry.example/api:1", "registry.example/api:2");
        StackDocument document;
        document.load(base, StackDialect::V1);
        QVERIFY(document.apply(u"aws"_s, {StackEdit::set(u"/resources/api/config/timeoutSeconds"_s, "77")}, u"t"_s));
        MergeTable table;
        table.setMerge(merged(base, mine, document.text()));
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.rowAt(0).place, u"api / timeoutSeconds"_s);
        QCOMPARE(table.rowAt(0).outcome, MergeRow::Outcome::Conflict);
        QCOMPARE(table.rowAt(0).mine, table.rowAt(0).base);
        QCOMPARE(table.rowAt(0).theirs, u"77"_s);
        QCOMPARE(table.rowAt(1).outcome, MergeRow::Outcome::Mine);
    }

    void theSameChangeOnBothSidesIsNoConflict()
    {
        const QByteArray base = test::stackBody({u"aws"_s});
        const QByteArray both = changed(base, "registry.example/api:1", "registry.example/api:2");
        QVERIFY(merged(base, both, both).conflicts.isEmpty());
        QVERIFY(!merged(base, both, base).isMoved());
    }

    void aPlatformThatOnlyTheyHaveComesWhole()
    {
        const QByteArray base = test::stackBody({u"aws"_s});
        const StackMerge merge = merged(base, base, test::stackBody({u"aws"_s, u"gcp"_s}));
        QCOMPARE(merge.newPlatforms.keys(), QStringList{u"gcp"_s});
        QVERIFY(merge.conflicts.isEmpty());
    }

    void completionOffersMembersOfTheTypeAndIdsThatFit()
    {
        const QByteArray text = "{\"id\": \"s\", \"resources\": {\"api\": {\"config\": {\"type\": \"worker\", "
                                "\"id\": \"api\", \"mem\" }}}}";
        const StackCompletion member = completionAt(text, "\"mem");
        QVERIFY(member.isKey);
        QVERIFY(member.inQuotes);
        QCOMPARE(member.partial, u"mem"_s);
        QVERIFY2(member.words.contains(u"memoryMb"_s), qPrintable(member.words.join(u' ')));
        const QByteArray link = "{\"id\": \"s\", \"resources\": {\"api\": {\"config\": {\"type\": \"worker\", "
                                "\"id\": \"api\", \"links\": [{\"type\": \"queue\", \"id\": \"t\"}]}}}}";
        const StackCompletion id = completionAt(link, "\"queue\", \"id\": \"t");
        QVERIFY2(id.words.contains(u"tasks"_s), qPrintable(id.words.join(u' ')));
        QVERIFY(!id.words.contains(u"files"_s));
    }

    void completionSurvivesAnyPlaceOfAnyText()
    {
        std::mt19937 random(7);
        const QByteArray whole = test::stackText();
        const Document known = Document::parse(whole);
        for (qsizetype at = 0; at <= whole.size(); ++at) {
            QByteArray cut = whole.left(at);
            if (!cut.isEmpty())
                cut[qsizetype(random() % unsigned(cut.size()))] = char(random() % 256U);
            const StackCompletion found = StackCompletion::at(cut, at, known, StackDialect::V3);
            for (const QString& word : found.words)
                QVERIFY(word.startsWith(found.partial));
        }
    }

    void aReleaseIsLaidOutWithoutTouchingItsValues()
    {
        const QByteArray body = laidOutBody("{\"aws\":{\"id\":\"a\\u0062\",\"n\":1e3,\"resources\":{}},\"gcp\":{}}");
        QVERIFY2(body.startsWith("{\n\"aws\": {"), body.constData());
        QVERIFY(body.contains("\"a\\u0062\""));
        QVERIFY(body.contains("1e3"));
        StackDocument document;
        document.load(body, StackDialect::V1);
        QCOMPARE(document.platforms(), (QStringList{u"aws"_s, u"gcp"_s}));
        QCOMPARE(laidOutBody("no json"), QByteArray("no json"));
    }

    void differencesStandOnePlaceARow()
    {
        const QByteArray base = test::stackBody({u"aws"_s});
        const QByteArray other =
            changed(changed(base, "api:1", "api:2"), "\"files\": {\"config\"", "\"docs\": {\"config\"");
        DiffTable table;
        table.setDifference(StackDiff::between(platformStacks(base), platformStacks(other), StackDialect::V1));
        QStringList places;
        for (int row = 0; row < table.rowCount(); ++row)
            places.append(table.rowAt(row).place);
        QVERIFY2(places.contains(u"docs"_s), qPrintable(places.join(u", "_s)));
        QVERIFY(places.contains(u"files"_s));
        table.setDifference({});
        QCOMPARE(table.rowCount(), 0);
    }

    void aValueThatDiffersAlikeOnAllPlatformsIsSaidOnce()
    {
        const QByteArray base = test::stackBody({u"aws"_s, u"gcp"_s});
        const QList<ChangedValue> values = changedValues(StackDiff::between(
            platformStacks(base), platformStacks(changed(base, "api:1", "api:2")), StackDialect::V1));
        QCOMPARE(values.size(), 1);
        QVERIFY2(values.first().place.startsWith(u"api / "_s), qPrintable(values.first().place));
        QCOMPARE(values.first().platforms, (QStringList{u"aws"_s, u"gcp"_s}));
        QVERIFY2(values.first().before.contains(u"api:1"_s), qPrintable(values.first().before));
        QVERIFY2(values.first().after.contains(u"api:2"_s), qPrintable(values.first().after));
        QVERIFY(changedValues({}).isEmpty());
    }

    void differencesNameSecretsAndShowNone()
    {
        const auto body = [](const QByteArray& environment) {
            return "{\"aws\": {\"id\": \"s\", \"resources\": {\"api\": {\"config\": {\"type\": \"worker\", \"id\": "
                   "\"api\", \"environment\": " +
                   environment + "}, \"lifecycle\": \"live\", \"dependencies\": []}}}}";
        };
        DiffTable table;
        table.setDifference(StackDiff::between(
            platformStacks(body("{\"LEVEL\": \"info\", \"STRIPE_API_KEY\": \"sk_live_1\"}")),
            platformStacks(body("{\"LEVEL\": \"debug\", \"STRIPE_API_KEY\": \"sk_live_2\"}")), StackDialect::V1));
        QStringList shown;
        for (int row = 0; row < table.rowCount(); ++row)
            shown.append(table.rowAt(row).place + u' ' + table.rowAt(row).before + u' ' + table.rowAt(row).after);
        const QString all = shown.join(u'\n');
        QVERIFY2(all.contains(u"STRIPE_API_KEY"_s) && !all.contains(u"sk_live"_s), qPrintable(all));
        QVERIFY2(all.contains(u"\"info\""_s) && all.contains(u"\"debug\""_s), qPrintable(all));
    }
};

ALIEN_TEST(StackMergeTest)
#include "tst_stackmerge.moc"
