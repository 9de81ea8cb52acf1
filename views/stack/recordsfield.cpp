// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stack/recordsfield.h"

#include "client/codec/writer.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/calmcombobox.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using Kind = StackField::Kind;
using Type = Document::Type;

QString addWords(const StackField& field)
{
    switch (field.kind) {
    case Kind::Rules:
        return RecordsField::tr("Add rule");
    case Kind::Record:
        if (field.name == "healthCheck"_L1)
            return RecordsField::tr("Add health check");
        if (field.name == "autoscaling"_L1)
            return RecordsField::tr("Scale by itself");
        return field.name == "gpu"_L1 ? RecordsField::tr("Add GPU") : RecordsField::tr("Add storage");
    case Kind::Environment:
        return RecordsField::tr("Add variable");
    case Kind::Ports:
        return RecordsField::tr("Add port");
    case Kind::Endpoints:
        return RecordsField::tr("Add endpoint");
    case Kind::Probe:
        return RecordsField::tr("Add probe");
    case Kind::Amount:
        return RecordsField::tr("Set amount");
    default:
        return RecordsField::tr("Add line");
    }
}

} // namespace

RecordsField::Shape RecordsField::shapeOf(Kind kind)
{
    switch (kind) {
    case Kind::Environment:
        return Shape::Map;
    case Kind::Texts:
        return Shape::List;
    case Kind::Amount:
    case Kind::Probe:
    case Kind::Record:
        return Shape::Single;
    default:
        return Shape::Records;
    }
}

RecordsField::RecordsField(const StackField& field, const QString& title, const QString& at, QWidget* parent)
    : StackFieldEditor(field, title, at, parent)
    , m_shape(shapeOf(field.kind))
    , m_grid(new QGridLayout)
    , m_add(new LinkLabel(addWords(field), this))
    , m_fallback(new TextLabel({}, FontRole::Small, Token::Muted, this))
{
    const Look& look = Look::of(this);
    m_add->setObjectName(childName(u"add"_s));
    m_add->setAccessibleName(tr("%1 to %2").arg(m_add->text(), title));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(look.px(4));
    m_grid->setVerticalSpacing(look.px(4));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(4));
    column->addLayout(m_grid);
    m_fallback->setWordWrap(true);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(look.px(10));
    foot->addWidget(m_add);
    foot->addWidget(m_fallback, 1);
    column->addLayout(foot);
    connect(m_add, &LinkLabel::clicked, this, &RecordsField::addRow);
    describe(false);
}

void RecordsField::describe(bool portOfItsOwn)
{
    const auto codec = [](const QString& text) { return codec::Writer::quoted(text); };
    switch (field().kind) {
    case Kind::Environment:
        m_members = {{{}, tr("Name"), false, {}, 0}, {u"value"_s, tr("Value"), false, {}, 0}};
        break;
    case Kind::Rules:
        m_members = {{u"days"_s, tr("Days"), true, {}, 90}, {u"prefix"_s, tr("Prefix"), false, {}, 0, tr("any")}};
        m_fresh = "{\"days\": 30}";
        break;
    case Kind::Record:
        describeRecord();
        break;
    case Kind::Ports:
        m_members = {{u"port"_s, tr("Port"), true, {}, 90}};
        if (stack().dialect() == StackDialect::V1)
            m_members.append({u"expose"_s, tr("Exposed as"), false, {QString(), u"http"_s, u"tcp"_s}, 0});
        m_fresh = "{\"port\": 8080}";
        break;
    case Kind::Endpoints:
        m_members = {{u"name"_s, tr("Name"), false, {}, 0}, {u"hostLabel"_s, tr("Host label"), false, {}, 0}};
        m_fresh = "{\"name\": \"web\"}";
        if (portOfItsOwn) {
            m_members.append({u"port"_s, tr("Port"), true, {}, 70});
            m_members.append({u"protocol"_s, tr("Protocol"), false, {u"http"_s, u"tcp"_s}, 70});
            m_fresh = "{\"name\": \"web\", \"port\": 8080, \"protocol\": \"http\"}";
        }
        break;
    case Kind::Amount:
        m_members = {{u"min"_s, tr("Least"), false, {}, 90}, {u"desired"_s, tr("Desired"), false, {}, 90}};
        m_fresh = field().name == "cpu"_L1 ? "{\"min\": \"0.5\", \"desired\": \"0.5\"}"
                                           : "{\"min\": \"512Mi\", \"desired\": \"512Mi\"}";
        // What is written first is what there is already.
        if (!field().fallback.isEmpty())
            m_fresh = field().fallback;
        break;
    case Kind::Probe:
        m_members = {{u"method"_s, tr("Method"), false, {u"GET"_s, u"HEAD"_s, u"POST"_s}, 90},
                     {u"path"_s, tr("Path"), false, {}, 0}};
        m_fresh = "{\"method\": \"GET\", \"path\": " + codec(u"/healthz"_s) + '}';
        break;
    default:
        m_members = {{{}, tr("Text"), false, {}, 0}};
        m_fresh = "\"\"";
        break;
    }
}

void RecordsField::describeRecord()
{
    const QString name = field().name;
    if (name == "healthCheck"_L1) {
        m_members = {{u"path"_s, tr("Path"), false, {}, 0, u"/health"_s},
                     {u"port"_s, tr("Port"), true, {}, 0},
                     {u"method"_s, tr("Method"), false, {}, 0, u"GET"_s},
                     {u"timeoutSeconds"_s, tr("Timeout, s"), true, {}, 0, u"1"_s},
                     {u"failureThreshold"_s, tr("Failures"), true, {}, 0, u"3"_s}};
        m_fresh = "{\"path\": \"/health\"}";
    } else if (name == "autoscaling"_L1) {
        m_members = {{u"min"_s, tr("Least"), true, {}, 0},
                     {u"desired"_s, tr("Desired"), true, {}, 0},
                     {u"max"_s, tr("Most"), true, {}, 0},
                     {u"targetCpuPercent"_s, tr("CPU, %"), true, {}, 0},
                     {u"targetMemoryPercent"_s, tr("Memory, %"), true, {}, 0},
                     {u"targetHttpInFlightPerReplica"_s, tr("HTTP in flight"), true, {}, 0},
                     {u"maxHttpP95LatencyMs"_s, tr("HTTP p95, ms"), true, {}, 0}};
        m_fresh = "{\"min\": 1, \"desired\": 1, \"max\": 2}";
    } else if (name == "gpu"_L1) {
        m_members = {{u"type"_s, tr("Type"), false, {}, 0}, {u"count"_s, tr("Count"), true, {}, 0}};
        m_fresh = "{\"type\": \"\", \"count\": 1}";
    } else {
        m_members = {{u"size"_s, tr("Size"), false, {}, 0}, {u"mountPath"_s, tr("Mounted at"), false, {}, 0}};
        m_fresh = "{\"size\": \"10Gi\", \"mountPath\": \"/data\"}";
    }
}

/// What the manager takes where there is nothing; an empty list or none needs no words.
void RecordsField::showFallback(bool absent)
{
    QStringList words;
    if (absent && m_shape == Shape::Single && !field().fallback.isEmpty()) {
        const Document filled = Document::parse(field().fallback);
        for (const Member& member : std::as_const(m_members)) {
            if (const Document::Node value = filled.root()[member.name])
                words.append(tr("%1 %2").arg(member.title.toLower(), value.text()));
        }
    }
    m_fallback->setVisible(!words.isEmpty());
    m_fallback->setText(words.isEmpty() ? QString() : tr("%1, by default").arg(words.join(u", "_s)));
}

void RecordsField::show(const Document::Node& value)
{
    const bool ports = resource().type() != "worker"_L1;
    m_value = value;
    int rows = 0;
    if (m_shape == Shape::Single)
        rows = value.type() == Type::Object ? 1 : 0;
    else if (value.type() == (m_shape == Shape::Map ? Type::Object : Type::Array))
        rows = value.size();
    if (rows != m_rows) {
        describe(ports);
        rebuild(rows);
    }
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < m_members.size(); ++column) {
            const QString text = cellText(row, column);
            QWidget* cell = m_cells.at(row).at(column);
            const QSignalBlocker quiet(cell);
            if (auto* line = qobject_cast<QLineEdit*>(cell); line && line->text() != text && !hasFieldError(line))
                line->setText(text);
            if (auto* box = qobject_cast<QComboBox*>(cell)) {
                if (box->findData(text) < 0)
                    box->addItem(text, text);
                box->setCurrentIndex(box->findData(text));
            }
        }
    }
    m_add->setVisible(m_shape != Shape::Single || rows == 0);
    showFallback(rows == 0);
}

QString RecordsField::cellText(int row, int column) const
{
    const Member& member = m_members.at(column);
    if (m_shape == Shape::Map)
        return column == 0 ? m_value.keyAt(row) : m_value.at(row).text();
    if (m_shape == Shape::List)
        return m_value.at(row).text();
    const Document::Node record = m_shape == Shape::Single ? m_value : m_value.at(row);
    const Document::Node node = record[member.name];
    return node && node.type() != Type::Null ? node.text() : QString();
}

QString RecordsField::rowPointer(int row) const
{
    if (m_shape == Shape::Single)
        return pointer();
    return pointer() + u'/' + (m_shape == Shape::Map ? pointerToken(m_value.keyAt(row)) : QString::number(row));
}

void RecordsField::rebuild(int rows)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_cells.clear();
    m_rows = rows;
    for (int row = 0; row < rows; ++row) {
        QList<QWidget*> cells;
        for (int column = 0; column < m_members.size(); ++column)
            cells.append(addCell(row, column));
        m_cells.append(cells);
        const bool stays = field().kind == Kind::Amount && field().required;
        if (stays)
            continue;
        auto* remove = makeIconButton(IconId::Close, tr("Remove line %1 of %2").arg(row + 1).arg(title()), this);
        remove->setObjectName(childName(u"remove.%1"_s.arg(row)));
        connect(
            remove, &QPushButton::clicked, this, [this, row] { removeRow(row); }, Qt::QueuedConnection);
        m_grid->addWidget(remove, row, isTall() ? 2 : int(m_members.size()));
    }
    // Two values side by side do not say which is which.
    const bool captions = field().kind == Kind::Amount || field().kind == Kind::Rules;
    for (int column = 0; rows > 0 && captions && column < m_members.size(); ++column)
        m_grid->addWidget(new TextLabel(m_members.at(column).title.toLower(), FontRole::Small, Token::Muted, this),
                          rows, column);
    // Cells of a fixed width stand at the left, under the fields of the other rows.
    m_grid->setColumnStretch(int(m_members.size()) + 1, field().kind == Kind::Amount ? 1 : 0);
}

QWidget* RecordsField::addCell(int row, int column)
{
    const Member& member = m_members.at(column);
    Look& look = Look::of(this);
    QWidget* cell = nullptr;
    if (!member.choices.isEmpty()) {
        auto* box = new CalmComboBox(this);
        for (const QString& choice : member.choices)
            box->addItem(choice.isEmpty() ? tr("inside only") : choice, choice);
        connect(box, &QComboBox::activated, this,
                [this, row, column, box] { write(row, column, box->currentData().toString()); });
        cell = box;
    } else {
        auto* line = new QLineEdit(this);
        look.dress(line, FontRole::Mono);
        line->setPlaceholderText(!member.fallback.isEmpty() ? tr("%1, by default").arg(member.fallback)
                                 : isTall()                 ? tr("not set")
                                                            : member.title);
        connect(line, &QLineEdit::textChanged, this,
                [this, row, column](const QString& text) { write(row, column, text); });
        cell = line;
    }
    cell->setObjectName(childName(u"%1.%2"_s.arg(row).arg(column)));
    cell->setAccessibleName(m_shape == Shape::Single ? tr("%1, %2").arg(title(), member.title)
                                                     : tr("%1 %2, %3").arg(title()).arg(row + 1).arg(member.title));
    if (member.width > 0)
        cell->setFixedWidth(look.px(member.width));
    if (isTall()) {
        auto* name = new TextLabel(member.title, FontRole::Small, Token::Muted, this);
        name->setBuddy(cell);
        m_grid->addWidget(name, column, 0);
        m_grid->addWidget(cell, column, 1);
        m_grid->setColumnStretch(1, 1);
    } else {
        m_grid->addWidget(cell, row, column);
        m_grid->setColumnStretch(column, member.width > 0 ? 0 : 1);
    }
    return cell;
}

void RecordsField::rename(int row, const QString& text)
{
    auto* line = qobject_cast<QLineEdit*>(m_cells.at(row).at(0));
    const QString before = m_value.keyAt(row);
    const bool taken = text != before && bool(m_value[text]);
    const QString problem = text.isEmpty() ? tr("A variable has a name.")
                            : taken        ? tr("%1 is there already.").arg(text)
                                           : QString();
    setFieldError(line, !problem.isEmpty());
    Q_EMIT problemChanged(problem);
    if (problem.isEmpty() && text != before)
        Q_EMIT edited({StackEdit::rename(rowPointer(row), text)},
                      "rename:" + pointer().toUtf8() + QByteArray::number(row));
}

void RecordsField::write(int row, int column, const QString& text)
{
    if (row >= m_rows)
        return;
    const Member& member = m_members.at(column);
    if (m_shape == Shape::Map && column == 0)
        return rename(row, text);
    const bool inside = m_shape == Shape::Records || m_shape == Shape::Single;
    const QString at = rowPointer(row) + (inside ? u'/' + pointerToken(member.name) : QString());
    const QByteArray key = "field:" + at.toUtf8();
    if (inside && text.isEmpty()) {
        Q_EMIT edited({StackEdit::remove(at)}, key);
        return;
    }
    bool whole = true;
    if (member.number)
        (void)text.toLongLong(&whole);
    setFieldError(m_cells.at(row).at(column), !whole);
    Q_EMIT problemChanged(whole ? QString() : tr("%1 is a whole number.").arg(member.title));
    if (whole)
        Q_EMIT edited({StackEdit::set(at, member.number ? text.toUtf8() : codec::Writer::quoted(text))}, key);
}

void RecordsField::addRow()
{
    switch (m_shape) {
    case Shape::Single:
        Q_EMIT edited({StackEdit::set(pointer(), m_fresh)}, {});
        break;
    case Shape::Map: {
        QString name = u"NAME"_s;
        for (int n = 2; m_value[name]; ++n)
            name = u"NAME_%1"_s.arg(n);
        Q_EMIT edited({StackEdit::set(pointer() + u'/' + name, "\"\"")}, {});
        break;
    }
    default:
        Q_EMIT edited({StackEdit::append(pointer(), m_fresh)}, {});
    }
    if (m_cells.isEmpty())
        return;
    QWidget* first = m_cells.last().first();
    first->setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(first))
        line->selectAll();
}

void RecordsField::removeRow(int row)
{
    if (m_shape == Shape::Single)
        takeOut();
    else if (row < m_rows)
        Q_EMIT edited({StackEdit::remove(rowPointer(row))}, {});
}

} // namespace alien
