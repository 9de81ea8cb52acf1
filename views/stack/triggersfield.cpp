// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stack/triggersfield.h"

#include "client/codec/writer.h"
#include "models/stack/cron.h"
#include "models/stack/jsonstyle.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/calmcombobox.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using Kind = StackTrigger::Kind;

QString typeOf(Kind kind)
{
    return kind == Kind::Queue ? u"queue"_s : u"storage"_s;
}

QByteArray reference(const QString& type, const QString& id)
{
    return codec::Writer().text("type", type).text("id", id).toJson();
}

} // namespace

TriggersField::TriggersField(const StackField& field, const QString& title, const QString& at, QWidget* parent)
    : StackFieldEditor(field, title, at, parent)
    , m_grid(new QGridLayout)
    , m_add(new LinkLabel(tr("Add trigger"), this))
{
    const Look& look = Look::of(this);
    m_add->setObjectName(childName(u"add"_s));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(look.px(6));
    m_grid->setVerticalSpacing(look.px(4));
    m_grid->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(4));
    column->addLayout(m_grid);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &LinkLabel::clicked, this, &TriggersField::openMenu);
}

void TriggersField::show(const Document::Node&)
{
    m_triggers = resource().triggers();
    QList<Kind> kinds;
    for (const StackTrigger& trigger : std::as_const(m_triggers))
        kinds.append(trigger.kind);
    if (kinds != m_kinds) {
        m_kinds = kinds;
        rebuild();
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        fillRow(m_rows[i], m_triggers.at(i));
}

void TriggersField::rebuild()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_rows.clear();
    int line = 0;
    for (int i = 0; i < m_triggers.size(); ++i)
        m_rows.append(addRow(i, m_triggers.at(i), &line));
}

TriggersField::Row TriggersField::addRow(int place, const StackTrigger& trigger, int* line)
{
    Look& look = Look::of(this);
    Row row;
    const bool schedule = trigger.kind == Kind::Schedule;
    const QString word = schedule                        ? tr("schedule")
                         : trigger.kind == Kind::Queue   ? tr("queue")
                         : trigger.kind == Kind::Storage ? tr("storage")
                                                         : tr("other");
    m_grid->addWidget(new TextLabel(word, FontRole::Body, Token::Muted, this), *line, 0);
    const QString own = pointer() + u'/' + QString::number(place);
    if (schedule || trigger.kind == Kind::Other) {
        auto* edit = new QLineEdit(this);
        look.dress(edit, FontRole::Mono);
        edit->setReadOnly(!schedule);
        edit->setAccessibleName(schedule ? tr("Schedule of trigger %1").arg(place + 1)
                                         : tr("Trigger %1").arg(place + 1));
        connect(edit, &QLineEdit::textChanged, this, [this, own, place](const QString& text) {
            readCron(m_rows.at(place), text);
            Q_EMIT edited({StackEdit::set(own + "/cron"_L1, codec::Writer::quoted(text))}, "cron:" + own.toUtf8());
        });
        row.control = edit;
    } else {
        auto* box = new CalmComboBox(this);
        box->setAccessibleName(tr("%1 of trigger %2").arg(word).arg(place + 1));
        connect(box, &QComboBox::activated, this, [this, box, own, kind = trigger.kind] {
            const QString type = typeOf(kind);
            Q_EMIT edited({StackEdit::set(own + u'/' + type, reference(type, box->currentText()))}, {});
        });
        row.control = box;
    }
    row.control->setObjectName(childName(u"%1"_s.arg(place)));
    // The events of a storage take the second half.
    m_grid->addWidget(row.control, *line, 1, 1, trigger.kind == Kind::Storage ? 1 : 2);
    if (trigger.kind == Kind::Storage) {
        row.events = new QLineEdit(this);
        row.events->setObjectName(childName(u"%1.events"_s.arg(place)));
        row.events->setAccessibleName(tr("Events of trigger %1").arg(place + 1));
        row.events->setPlaceholderText(tr("created, deleted"));
        connect(row.events, &QLineEdit::textChanged, this,
                [this, place](const QString& text) { writeEvents(place, text); });
        m_grid->addWidget(row.events, *line, 2);
    }
    auto* remove = makeIconButton(IconId::Close, tr("Remove trigger %1").arg(place + 1), this);
    remove->setObjectName(childName(u"remove.%1"_s.arg(place)));
    connect(
        remove, &QPushButton::clicked, this, [this, own] { Q_EMIT edited({StackEdit::remove(own)}, {}); },
        Qt::QueuedConnection);
    m_grid->addWidget(remove, *line, 3);
    ++*line;
    if (schedule) {
        row.reading = new TextLabel({}, FontRole::Small, Token::Muted, this);
        row.reading->setObjectName(childName(u"%1.reading"_s.arg(place)));
        row.reading->setWordWrap(true);
        m_grid->addWidget(row.reading, *line, 1, 1, 3);
        ++*line;
    }
    return row;
}

void TriggersField::fillRow(Row& row, const StackTrigger& trigger)
{
    if (auto* box = qobject_cast<QComboBox*>(row.control)) {
        QStringList ids;
        for (const StackResource& other : stack().resources()) {
            if (other.type() == typeOf(trigger.kind))
                ids.append(other.id());
        }
        if (!ids.contains(trigger.target))
            ids.append(trigger.target);
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItems(ids);
        box->setCurrentText(trigger.target);
        box->setCurrentIndex(int(ids.indexOf(trigger.target)));
    } else if (auto* line = qobject_cast<QLineEdit*>(row.control)) {
        const QString text =
            trigger.kind == Kind::Schedule ? trigger.cron : QString::fromUtf8(compactJson(trigger.node));
        const QSignalBlocker quiet(line);
        if (line->text() != text)
            line->setText(text);
        if (row.reading)
            readCron(row, trigger.cron);
    }
    if (!row.events || row.events->hasFocus())
        return;
    const QSignalBlocker quiet(row.events);
    if (const QString events = trigger.events.join(", "_L1); events != row.events->text())
        row.events->setText(events);
}

void TriggersField::readCron(const Row& row, const QString& cron) const
{
    QString problem;
    const auto parsed = Cron::parse(cron, &problem);
    setFieldError(row.control, !parsed);
    if (!parsed) {
        row.reading->setRole(FontRole::Small, Token::Failed);
        row.reading->setText(problem);
        return;
    }
    QStringList runs;
    for (const QDateTime& run : parsed->next(QDateTime::currentDateTimeUtc(), 5))
        runs.append(run.toString(u"yyyy-MM-dd HH:mm"_s));
    row.reading->setRole(FontRole::Small, Token::Muted);
    row.reading->setText(runs.isEmpty() ? tr("%1; it never comes").arg(parsed->words())
                                        : tr("%1; next (UTC): %2").arg(parsed->words(), runs.join(", "_L1)));
}

void TriggersField::writeEvents(int place, const QString& text)
{
    QByteArray list;
    for (const QString& event : text.split(u',', Qt::SkipEmptyParts)) {
        if (!event.trimmed().isEmpty())
            list += (list.isEmpty() ? "" : ", ") + codec::Writer::quoted(event.trimmed());
    }
    const QString at = pointer() + u'/' + QString::number(place) + "/events"_L1;
    Q_EMIT edited({StackEdit::set(at, '[' + list + ']')}, "events:" + at.toUtf8());
}

void TriggersField::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(childName(u"menu"_s));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Look& look = Look::of(this);
    connect(menu->addAction(look.icon(IconId::Clock), tr("Schedule")), &QAction::triggered, this,
            [this] { add(u"schedule"_s, {}); });
    for (const StackResource& other : stack().resources()) {
        if (other.type() != "queue"_L1 && other.type() != "storage"_L1)
            continue;
        const QString words =
            other.type() == "queue"_L1 ? tr("Messages of %1").arg(other.id()) : tr("Objects of %1").arg(other.id());
        connect(menu->addAction(look.icon(resourceIcon(other.type())), oneLine(words, 80)), &QAction::triggered, this,
                [this, type = other.type(), id = other.id()] { add(type, id); });
    }
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

void TriggersField::add(const QString& kind, const QString& target)
{
    codec::Writer trigger;
    trigger.text("type", kind);
    if (kind == "schedule"_L1)
        trigger.text("cron", u"0 * * * *"_s);
    else
        trigger.raw(kind.toLatin1().constData(), reference(kind, target));
    if (kind == "storage"_L1)
        trigger.texts("events", {u"created"_s});
    Q_EMIT edited({StackEdit::append(pointer(), trigger.toJson())}, {});
}

} // namespace alien
