// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/nameorder.h"
#include "models/common/rowtable.h"
#include "models/common/textarena.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>
#include <map>

using namespace alien;
using namespace Qt::StringLiterals;

namespace {

struct Pet
{
    QString id;
    QString name;
    QString kind;
    int weight = 0;
    friend bool operator==(const Pet&, const Pet&) = default;
};

class PetTable : public RowTable<Pet>
{
public:
    PetTable()
        : RowTable(petColumns(), petFields())
    {}

protected:
    [[nodiscard]] QString rowId(const Pet& pet) const override { return pet.id; }

private:
    static QList<RowColumn<Pet>> petColumns()
    {
        QList<RowColumn<Pet>> columns(3);
        columns[0].id = u"name"_s;
        columns[0].title = u"Name"_s;
        columns[0].text = [](const Pet& pet) { return pet.name; };
        columns[0].leftOutEmpty = true;
        columns[1].id = u"kind"_s;
        columns[1].sort = Column::Sort::Bytes;
        columns[1].mono = true;
        columns[1].text = [](const Pet& pet) { return pet.kind; };
        columns[2].id = u"weight"_s;
        columns[2].sort = Column::Sort::Number;
        columns[2].text = [](const Pet& pet) { return QString::number(pet.weight) + u" kg"_s; };
        columns[2].number = [](const Pet& pet) { return qint64(pet.weight); };
        return columns;
    }
    static FieldSet petFields()
    {
        using Kind = QueryField::Kind;
        return {{u"name"_s, Kind::Text, {}, {}}, {u"kind"_s, Kind::Word, {}, {}}, {u"weight"_s, Kind::Number, {}, {}}};
    }
};

/// What the table is to show, worked out the slow way.
QStringList expectedIds(const PetTable& table, const QList<Pet>& pets)
{
    const NameOrder names;
    QList<Pet> rows;
    for (const Pet& pet : pets) {
        bool meets = true;
        for (const QueryTerm& term : table.query().terms()) {
            if (term.isText()) {
                const bool found = (pet.name + u'\n' + pet.kind + u'\n' + QString::number(pet.weight) + u" kg"_s)
                                       .contains(term.values.constFirst().text, Qt::CaseInsensitive);
                meets = meets && found == (term.op == QueryTerm::Op::Is);
            } else {
                meets = meets && matchesTerm(term, term.key == u"kind"_s ? pet.kind : pet.name, pet.weight);
            }
        }
        if (meets)
            rows.append(pet);
    }
    const auto compare = [&](int column, const Pet& a, const Pet& b) {
        if (column == 2)
            return a.weight < b.weight ? -1 : a.weight > b.weight ? 1 : 0;
        if (column == 1)
            return a.kind.toStdString().compare(b.kind.toStdString());
        return names.key(a.name.toStdString()).compare(names.key(b.name.toStdString()));
    };
    std::sort(rows.begin(), rows.end(), [&](const Pet& a, const Pet& b) {
        for (const TableModel::SortKey& key : table.sortKeys()) {
            if (const int c = compare(key.column, a, b); c != 0)
                return (c < 0) == (key.order == Qt::AscendingOrder);
        }
        return a.id < b.id;
    });
    QStringList ids;
    for (const Pet& pet : std::as_const(rows))
        ids.append(pet.id);
    return ids;
}

Pet randomPet(QRandomGenerator& random, const QString& id)
{
    static const QStringList names{u"Rex"_s,      u"rex"_s, u"Ärger"_s, u"bello-2"_s,
                                   u"bello-10"_s, u"Zoë"_s, QString(),  u"日本"_s};
    static const QStringList kinds{u"cat"_s, u"dog"_s, u"ox"_s};
    return {id, names.at(random.bounded(int(names.size()))), kinds.at(random.bounded(3)), random.bounded(6)};
}

} // namespace

class TestTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsFollowQueryAndOrder()
    {
        PetTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QList<Pet> pets{
            {u"1"_s, u"Rex"_s, u"dog"_s, 3}, {u"2"_s, u"Mia"_s, u"cat"_s, 4}, {u"3"_s, u"Ada"_s, u"dog"_s, 1}};
        table.setRows(pets);
        QCOMPARE(table.visibleIds(), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        table.sort(0);
        QCOMPARE(table.visibleIds(), (QStringList{u"3"_s, u"2"_s, u"1"_s}));
        table.setQueryText(u"kind:dog"_s);
        QCOMPARE(table.visibleIds(), (QStringList{u"3"_s, u"1"_s}));
        QCOMPARE(table.totalCount(), 3);
        table.setQueryText(u"weight>=3 -mia"_s);
        QCOMPARE(table.visibleIds(), QStringList{u"1"_s});
        QCOMPARE(table.rowOfId(u"3"_s), -1);
        table.setQueryText({});
        QCOMPARE(table.rowOfId(u"3"_s), 0);
        QVERIFY(table.rowById(u"2"_s) != nullptr);
        QCOMPARE(table.rowAt(0).name, u"Ada"_s);
    }

    void rolesTellTheDelegateWhatToDraw()
    {
        PetTable table;
        table.setRows({{u"1"_s, QString(), u"dog"_s, 3}});
        QCOMPARE(table.index(0, 0).data().toString(), u"-"_s);
        QCOMPARE(table.index(0, 0).data(TableModel::CopyRole).toString(), QString());
        QCOMPARE(table.index(0, 0).data(TableModel::MutedRole).toBool(), true);
        QCOMPARE(table.index(0, 1).data(TableModel::MutedRole).toBool(), false);
        QCOMPARE(table.index(0, 1).data(TableModel::MonoRole).toBool(), true);
        QCOMPARE(table.index(0, 2).data(TableModel::SortRole).toLongLong(), 3);
        QCOMPARE(table.index(0, 2).data(TableModel::IdRole).toString(), u"1"_s);
        QCOMPARE(table.index(0, 2).data(TableModel::StatusClassRole).toInt(), -1);
        QCOMPARE(table.headerData(1, Qt::Horizontal, TableModel::ColumnIdRole).toString(), u"kind"_s);
        QCOMPARE(table.columnOf(u"weight"), 2);
    }

    void aColumnIsLeftOutWhileNoRowSaysAnythingInIt()
    {
        PetTable table;
        const auto isEmpty = [&table](int column) {
            return table.headerData(column, Qt::Horizontal, EmptyColumnRole).toBool();
        };
        QSignalSpy told(&table, &QAbstractItemModel::headerDataChanged);
        QVERIFY(isEmpty(0));
        QVERIFY(!isEmpty(1)); // not one that is left out
        table.setRows({{u"1"_s, QString(), u"dog"_s, 3}, {u"2"_s, QString(), QString(), 4}});
        QVERIFY(isEmpty(0));
        QCOMPARE(told.count(), 0);
        table.upsertRow({u"2"_s, u"Mia"_s, u"cat"_s, 4});
        QVERIFY(!isEmpty(0));
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.first().at(1).toInt(), 0);
        table.setQueryText(u"kind:dog"_s); // what is hidden is there
        QVERIFY(!isEmpty(0));
        table.removeRow(u"2"_s);
        QVERIFY(isEmpty(0));
        QCOMPARE(told.count(), 2);
        table.setRows({{u"3"_s, u"Ada"_s, u"dog"_s, 1}});
        QVERIFY(!isEmpty(0));
        table.clearRows();
        QVERIFY(isEmpty(0));
        QCOMPARE(told.count(), 4);
    }

    void sortingKeepsFormerKeysAsTies()
    {
        PetTable table;
        table.setRows({{u"1"_s, u"b"_s, u"dog"_s, 1}, {u"2"_s, u"a"_s, u"dog"_s, 2}, {u"3"_s, u"c"_s, u"cat"_s, 3}});
        table.sort(0, Qt::DescendingOrder);
        table.sort(1);
        QCOMPARE(table.visibleIds(), (QStringList{u"3"_s, u"1"_s, u"2"_s}));
        QCOMPARE(table.headerData(1, Qt::Horizontal, TableModel::SortPlaceRole).toInt(), 1);
        QCOMPARE(table.headerData(0, Qt::Horizontal, TableModel::SortPlaceRole).toInt(), 2);
        QCOMPARE(table.headerData(2, Qt::Horizontal, TableModel::SortPlaceRole).toInt(), 0);
        table.addSortKey(0, Qt::AscendingOrder);
        QCOMPARE(table.visibleIds(), (QStringList{u"3"_s, u"2"_s, u"1"_s}));
    }

    void thousandRandomChangesAgreeWithAPlainList_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<int>("most"); ///< changes at once: few are told one by one, many in blocks
        for (int seed = 1; seed <= 4; ++seed) {
            QTest::addRow("few, seed %d", seed) << seed << 6;
            QTest::addRow("many, seed %d", seed) << seed << 150;
        }
    }
    void thousandRandomChangesAgreeWithAPlainList()
    {
        QFETCH(int, seed);
        QFETCH(int, most);
        QRandomGenerator random{quint32(seed)};
        PetTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
        QItemSelectionModel selection(&table);
        std::map<QString, Pet> pets;
        QList<QPersistentModelIndex> marks;
        QStringList markIds;
        const QStringList queries{QString(),     u"e"_s,
                                  u"re"_s,       u"kind:dog,cat"_s,
                                  u"weight<4"_s, u"bello kind!=ox"_s,
                                  u"-rex"_s,     u"nothing has this"_s};
        int serial = 0;
        for (int step = 0; step < 250; ++step) {
            if (random.bounded(12) == 0)
                table.setQueryText(queries.at(random.bounded(int(queries.size()))));
            if (random.bounded(15) == 0)
                table.sort(random.bounded(3), random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            for (int n = random.bounded(most) + 1; n > 0; --n) {
                const int what = random.bounded(3);
                if (what == 0 || pets.empty()) {
                    const QString id = u"p%1"_s.arg(++serial);
                    pets.emplace(id, randomPet(random, id));
                } else {
                    const auto it = std::next(pets.begin(), random.bounded(int(pets.size())));
                    if (what == 1)
                        it->second = randomPet(random, it->first);
                    else
                        pets.erase(it);
                }
            }
            QList<Pet> rows;
            for (const auto& [id, pet] : pets)
                rows.append(pet);
            table.setRows(rows);
            QCOMPARE(table.visibleIds(), expectedIds(table, rows));
            for (qsizetype i = 0; i < marks.size(); ++i) {
                // Marks follow their row for as long as it is shown.
                if (marks.at(i).isValid())
                    QCOMPARE(marks.at(i).data(TableModel::IdRole).toString(), markIds.at(i));
            }
            QVERIFY(!selection.currentIndex().isValid() ||
                    table.rowOfId(selection.currentIndex().data(TableModel::IdRole).toString()) >= 0);
            if (table.rowCount() > 0 && step % 10 == 0) {
                const QModelIndex index = table.index(random.bounded(table.rowCount()), random.bounded(3));
                marks.append(index);
                markIds.append(index.data(TableModel::IdRole).toString());
                selection.setCurrentIndex(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
            }
        }
        QCOMPARE(resets.count(), 0);
    }

    void marksStayValidWhileTheirRowIsShown()
    {
        QRandomGenerator random{9};
        PetTable table;
        QList<Pet> pets;
        for (int i = 0; i < 400; ++i)
            pets.append(randomPet(random, u"p%1"_s.arg(i, 3, 10, QLatin1Char('0'))));
        table.setRows(pets);
        table.sort(2);
        QItemSelectionModel selection(&table);
        for (const QString& id : {u"p007"_s, u"p123"_s, u"p399"_s})
            selection.select(table.indexOfId(id), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        selection.setCurrentIndex(table.indexOfId(u"p123"_s), QItemSelectionModel::NoUpdate);
        const auto selected = [&] {
            QStringList ids;
            for (const QModelIndex& index : selection.selectedRows())
                ids.append(index.data(TableModel::IdRole).toString());
            ids.sort();
            return ids;
        };
        // All change, half of the others leave, many come.
        QList<Pet> next;
        for (qsizetype i = 0; i < pets.size(); ++i) {
            Pet pet = randomPet(random, pets.at(i).id);
            if (i % 2 != 0 || i == 8)
                next.append(pet);
        }
        for (int i = 0; i < 200; ++i)
            next.append(randomPet(random, u"q%1"_s.arg(i)));
        table.setRows(next);
        QCOMPARE(selected(), (QStringList{u"p007"_s, u"p123"_s, u"p399"_s}));
        QCOMPARE(selection.currentIndex().data(TableModel::IdRole).toString(), u"p123"_s);
        table.sort(0, Qt::DescendingOrder);
        QCOMPARE(selected(), (QStringList{u"p007"_s, u"p123"_s, u"p399"_s}));
        // A row that the query hides leaves the selection.
        Pet hidden = *table.rowById(u"p123"_s);
        hidden.kind = u"unicorn"_s;
        table.upsertRow(hidden);
        table.setQueryText(u"kind!=unicorn"_s);
        QCOMPARE(selected(), (QStringList{u"p007"_s, u"p399"_s}));
    }

    void oneChangeIsOneSmallSignal()
    {
        PetTable table;
        QList<Pet> pets;
        for (int i = 0; i < 100; ++i)
            pets.append({u"p%1"_s.arg(i, 2, 10, QLatin1Char('0')), u"n"_s, u"cat"_s, i});
        table.setRows(pets);
        table.sort(2);
        QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
        QSignalSpy moved(&table, &QAbstractItemModel::rowsMoved);
        QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&table, &QAbstractItemModel::rowsRemoved);
        QSignalSpy layout(&table, &QAbstractItemModel::layoutChanged);
        pets[5].name = u"other"_s;
        pets[6].name = u"other"_s;
        table.setRows(pets);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 5);
        QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 6);
        QCOMPARE(moved.count() + inserted.count() + removed.count(), 0);
        pets[5].weight = 50;
        table.setRows(pets);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(table.rowOfId(u"p05"_s), 49);
        pets.remove(20, 10);
        table.setRows(pets);
        QCOMPARE(removed.count(), 1);
        for (int i = 0; i < 10; ++i)
            pets.append({u"q%1"_s.arg(i), u"n"_s, u"cat"_s, 1000 + i});
        table.setRows(pets);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(layout.count(), 0);
        QSignalSpy counts(&table, &TableModel::countsChanged);
        table.setRows(pets);
        QCOMPARE(counts.count(), 0);
    }

    void nothingMovesWhileHeld()
    {
        PetTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setRows({{u"1"_s, u"a"_s, u"cat"_s, 1}, {u"2"_s, u"b"_s, u"cat"_s, 2}, {u"3"_s, u"c"_s, u"cat"_s, 3}});
        table.sort(2);
        table.hold();
        table.hold();
        QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
        table.setRows({{u"1"_s, u"A"_s, u"cat"_s, 9}, {u"3"_s, u"c"_s, u"cat"_s, 3}, {u"4"_s, u"d"_s, u"cat"_s, 0}});
        table.setQueryText(u"-nothing"_s);
        QCOMPARE(table.visibleIds(), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(table.index(0, 0).data().toString(), u"A"_s);
        QCOMPARE(table.index(1, 0).data().toString(), u"b"_s); // gone, but still readable
        table.release();
        QCOMPARE(table.visibleIds(), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        table.release();
        QCOMPARE(table.visibleIds(), (QStringList{u"4"_s, u"3"_s, u"1"_s}));
        QVERIFY(!table.isHeld());
    }

    void whatCameAndWentWhileHeldLeavesNoTrace()
    {
        PetTable table;
        table.setRows({{u"1"_s, u"a"_s, u"cat"_s, 1}});
        table.hold();
        table.upsertRow({u"2"_s, u"b"_s, u"cat"_s, 2});
        table.removeRow(u"2"_s);
        table.removeRow(u"1"_s);
        table.upsertRow({u"1"_s, u"again"_s, u"cat"_s, 1});
        table.sort(0, Qt::DescendingOrder);
        table.release();
        QCOMPARE(table.visibleIds(), QStringList{u"1"_s});
        QCOMPARE(table.rowAt(0).name, u"again"_s);
        QCOMPARE(table.totalCount(), 1);
    }

    void namesSortLikePeopleDo()
    {
        const auto sorted = [](const QLocale& locale, QStringList names) {
            const NameOrder order(locale);
            std::sort(names.begin(), names.end(), [&](const QString& a, const QString& b) {
                return order.key(a.toStdString()) < order.key(b.toStdString());
            });
            return names;
        };
        const QLocale english(QLocale::English);
        QCOMPARE(sorted(english, {u"node-10"_s, u"node-2"_s, u"Node-1"_s, u"node"_s}),
                 (QStringList{u"node"_s, u"Node-1"_s, u"node-2"_s, u"node-10"_s}));
        QCOMPARE(sorted(english, {u"zebra"_s, u"Äpfel"_s, u"apfel"_s, u"Berg"_s}),
                 (QStringList{u"apfel"_s, u"Äpfel"_s, u"Berg"_s, u"zebra"_s}));
        QCOMPARE(sorted(english, {u"eb"_s, u"éa"_s, u"ea"_s}), (QStringList{u"ea"_s, u"éa"_s, u"eb"_s}));
        QCOMPARE(sorted(QLocale(QLocale::Swedish), {u"ö"_s, u"z"_s, u"o"_s, u"å"_s}),
                 (QStringList{u"o"_s, u"z"_s, u"å"_s, u"ö"_s}));
        QCOMPARE(sorted(english, {u"v007"_s, u"v7"_s, u"v12345678901234567890123"_s, u"v8"_s}),
                 (QStringList{u"v007"_s, u"v7"_s, u"v8"_s, u"v12345678901234567890123"_s}));
        const NameOrder order(english);
        QVERIFY(order.key("a") != order.key("A"));
        QVERIFY(order.key("日本") != order.key("日木"));
        QVERIFY(order.key("\xff\xfe") != order.key("\xff"));
    }

    void textArenaKeepsEachTextApart()
    {
        TextArena arena;
        QRandomGenerator random{3};
        std::map<quint32, std::string> texts;
        for (int i = 0; i < 20000; ++i) {
            const quint32 slot = quint32(random.bounded(300));
            if (random.bounded(8) == 0) {
                arena.erase(slot);
                texts.erase(slot);
                continue;
            }
            texts[slot] = std::string(std::size_t(random.bounded(80)), char('a' + random.bounded(26)));
            arena.set(slot, texts[slot]);
        }
        for (quint32 slot = 0; slot < 300; ++slot)
            QCOMPARE(std::string(arena.at(slot)), texts.count(slot) != 0 ? texts[slot] : std::string());
        QVERIFY(arena.bytes() < 1'000'000);
        std::string text = "ÄbC";
        foldCase(text);
        QCOMPARE(text, std::string("äbc"));
    }
};

ALIEN_TEST(TestTableModel)
#include "tst_tablemodel.moc"
