// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/deploymentstatus.h"
#include "models/common/rowtable.h"

namespace alien::test {

struct SampleRow
{
    QString id;
    QString name;
    QString status;
    QString url;
    int number = 0;
    friend bool operator==(const SampleRow&, const SampleRow&) = default;
};

/// Five columns of every kind, for tests of the table's view.
class SampleTable : public RowTable<SampleRow>
{
public:
    explicit SampleTable(QObject* parent = nullptr)
        : RowTable(make(),
                   FieldSet{{QStringLiteral("status"), QueryField::Kind::Word, {}, {}},
                            {QStringLiteral("name"), QueryField::Kind::Text, {}, {}}},
                   parent)
    {}

    static QList<SampleRow> sample(int count)
    {
        QList<SampleRow> rows;
        for (int i = 0; i < count; ++i)
            rows.append({QStringLiteral("dep_%1").arg(i, 4, 10, QChar(u'0')),
                         QStringLiteral("name-%1").arg(i, 4, 10, QChar(u'0')),
                         i % 3 ? QStringLiteral("running") : QStringLiteral("update-failed"),
                         QStringLiteral("https://a-very-long-host-name-%1.example.org/with/a/long/path").arg(i), i});
        return rows;
    }

protected:
    [[nodiscard]] QString rowId(const SampleRow& row) const override { return row.id; }

private:
    static RowColumn<SampleRow> column(const char* id, const char* title, int priority,
                                       std::function<QString(const SampleRow&)> text)
    {
        RowColumn<SampleRow> result;
        result.id = QString::fromLatin1(id);
        result.title = QString::fromLatin1(title);
        result.priority = priority;
        result.text = std::move(text);
        return result;
    }
    static QList<RowColumn<SampleRow>> make()
    {
        QList<RowColumn<SampleRow>> list{
            column("status", "Status", 0, [](const SampleRow& r) { return r.status; }),
            column("name", "Name", 0, [](const SampleRow& r) { return r.name; }),
            column("url", "URL", 30, [](const SampleRow& r) { return r.url; }),
            column("number", "Number", 10,
                   [](const SampleRow& r) { return r.number == 7 ? QString() : QString::number(r.number); }),
            column("id", "Id", 90, [](const SampleRow& r) { return r.id; }),
        };
        list[0].other = [](const SampleRow& r, int role) -> QVariant {
            return role == TableModel::StatusClassRole ? QVariant(int(statusClass(r.status.toStdString())))
                                                       : QVariant();
        };
        list[1].other = list[0].other; // a row's class is told in all of its cells
        list[2].elide = Qt::ElideMiddle;
        list[2].mono = true;
        list[3].alignment = Qt::AlignRight | Qt::AlignVCenter;
        list[3].sort = Column::Sort::Number;
        list[3].number = [](const SampleRow& r) { return qint64(r.number); };
        return list;
    }
};

} // namespace alien::test
