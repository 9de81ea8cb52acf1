// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/watches/watchform.h"

#include "models/common/namelist.h"
#include "models/common/query.h"
#include "models/fleet/deploymenttable.h"
#include "models/fleet/deploymentterms.h"
#include "models/fleet/fleetcount.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/widgets/queryedit.h"
#include "views/common/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

namespace {
constexpr int kLongest = 7 * 24 * 60;
constexpr qsizetype kNamed = 8;
} // namespace

WatchForm::WatchForm(const Watch& start, const QStringList& statuses, const FleetStore& fleet, QWidget* parent)
    : QWidget(parent)
    , m_start(start)
    // Tab goes in the order in which they are made.
    , m_query(start.targets.isEmpty() ? new QueryEdit(tr("Deployments"), this) : nullptr)
    , m_count(m_query != nullptr ? new FleetCount(fleet, this) : nullptr)
    , m_kind(new QComboBox(this))
    , m_status(new QComboBox(this))
    , m_within(new QComboBox(this))
    , m_minutes(new QSpinBox(this))
    , m_keep(new QCheckBox(tr("Go on watching after it was told"), this))
    , m_note(new TextLabel({}, FontRole::Small, Token::Muted, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_watch(new QPushButton(start.id.isEmpty() ? tr("Watch") : tr("Save"), this))
    , m_form(new QFormLayout)
{
    build(statuses);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &WatchForm::check);
    if (m_query != nullptr) {
        m_query->setWords(DeploymentTerms::fields(), [fleet = QPointer<const FleetStore>(&fleet)](const QString& key) {
            return fleet ? DeploymentTable::valuesIn(*fleet, key) : QStringList();
        });
        m_query->setText(start.query);
        connect(m_query, &QLineEdit::textChanged, this, &WatchForm::checkQuery);
        connect(m_query, &QLineEdit::returnPressed, m_watch, &QPushButton::click);
        connect(m_count, &FleetCount::counted, this, &WatchForm::sayFound);
        checkQuery();
    }
    connect(m_watch, &QPushButton::clicked, this, [this] { Q_EMIT submitted(watch()); });
    check();
    setFocusProxy(m_query != nullptr ? static_cast<QWidget*>(m_query) : m_kind);
}

void WatchForm::build(const QStringList& statuses)
{
    const Look& look = Look::of(this);
    setObjectName(u"watch.form"_s);
    m_form->setHorizontalSpacing(look.px(10));
    buildWhom();
    buildWhat(statuses);
    auto* hint = new TextLabel(
        tr("The desktop's notifications tell it while this console runs, and the list of watches keeps it."),
        FontRole::Small, Token::Muted, this);
    hint->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(look.px(12));
    column->addLayout(m_form);
    column->addWidget(m_keep);
    column->addWidget(hint);
    column->addLayout(buttons());
}

void WatchForm::buildWhom()
{
    if (m_query != nullptr) {
        m_query->setObjectName(u"watch.query"_s);
        m_query->setPlaceholderText(tr("the whole fleet; or a query: group:acme status:updating"));
        m_note->setObjectName(u"watch.note"_s);
        m_note->setWordWrap(true);
        m_note->setMinimumHeight(m_note->fontMetrics().lineSpacing()); // nothing jumps while it is empty
        auto* field = new QVBoxLayout;
        field->setSpacing(Look::of(this).px(4));
        field->addWidget(m_query);
        field->addWidget(m_note);
        m_form->addRow(tr("&Deployments"), field);
        qobject_cast<QLabel*>(m_form->labelForField(field))->setBuddy(m_query);
    } else {
        QStringList names;
        for (const Watch::Target& target : m_start.targets.mid(0, kNamed))
            names.append(target.name);
        auto* whom = new TextLabel(namesAndMore(names, m_start.targets.size()), FontRole::Body, Token::Text, this);
        whom->setObjectName(u"watch.whom"_s);
        whom->setWordWrap(true);
        m_form->addRow(tr("Deployments"), whom);
        m_note->hide();
    }
}

void WatchForm::buildWhat(const QStringList& statuses)
{
    m_kind->setObjectName(u"watch.kind"_s);
    m_kind->setAccessibleName(tr("Tell me when"));
    m_kind->addItem(tr("it is no longer working, well or not"), int(Watch::Kind::Settles));
    m_kind->addItem(tr("it leaves a status"), int(Watch::Kind::Leaves));
    m_kind->addItem(tr("it fails"), int(Watch::Kind::Fails));
    m_kind->addItem(tr("it stays in a status for longer than"), int(Watch::Kind::Lasts));
    m_kind->setCurrentIndex(m_kind->findData(int(m_start.kind)));
    m_form->addRow(tr("&Tell me when"), m_kind);
    m_status->setObjectName(u"watch.status"_s);
    m_status->setAccessibleName(tr("Status"));
    m_status->addItems(statuses);
    if (const int at = m_status->findText(m_start.status); at >= 0)
        m_status->setCurrentIndex(at);
    m_form->addRow(tr("&Status"), m_status);
    m_within->setObjectName(u"watch.within"_s);
    m_within->setAccessibleName(tr("In the status"));
    m_within->addItem(tr("any working status"), QString());
    for (const QString& status : statuses)
        m_within->addItem(status, status);
    if (m_start.kind == Watch::Kind::Lasts && !m_start.status.isEmpty()) {
        if (m_within->findData(m_start.status) < 0)
            m_within->addItem(m_start.status, m_start.status);
        m_within->setCurrentIndex(m_within->findData(m_start.status));
    }
    m_form->addRow(tr("&In the status"), m_within);
    m_minutes->setObjectName(u"watch.minutes"_s);
    m_minutes->setAccessibleName(tr("Minutes"));
    m_minutes->setRange(1, kLongest);
    m_minutes->setValue(m_start.lastsMs > 0 ? int(m_start.lastsMs / 60'000) : 10);
    //: of a number of minutes
    m_minutes->setSuffix(tr(" min"));
    m_form->addRow(tr("&Longer than"), m_minutes);
    m_keep->setObjectName(u"watch.keep"_s);
    m_keep->setAccessibleName(m_keep->text());
    m_keep->setChecked(m_start.keep);
    m_keep->setVisible(!m_start.targets.isEmpty());
}

QHBoxLayout* WatchForm::buttons()
{
    m_cancel->setObjectName(u"watch.cancel"_s);
    m_cancel->setAccessibleName(m_cancel->text());
    connect(m_cancel, &QPushButton::clicked, this, &WatchForm::cancelled);
    m_watch->setObjectName(u"watch.submit"_s);
    m_watch->setAccessibleName(m_watch->text());
    m_watch->setDefault(true);
    setButtonKind(m_watch, ButtonKind::Primary);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    for (auto* button : {m_cancel, m_watch}) {
        setBigControl(button);
        row->addWidget(button);
    }
    return row;
}

/// Else the sheet closes to the page, whatever the form was opened from.
void WatchForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    event->accept();
    Q_EMIT cancelled();
}

void WatchForm::check()
{
    const auto kind = Watch::Kind(m_kind->currentData().toInt());
    const auto showRow = [this](QWidget* field, bool on) {
        field->setVisible(on);
        m_form->labelForField(field)->setVisible(on);
    };
    showRow(m_status, kind == Watch::Kind::Leaves);
    showRow(m_within, kind == Watch::Kind::Lasts);
    showRow(m_minutes, kind == Watch::Kind::Lasts);
}

void WatchForm::checkQuery()
{
    const Query query = Query::parse(m_query->text(), DeploymentTerms::fields());
    const QString wrong = query.errors().isEmpty() ? QString() : QueryEdit::sentence(query.errors().first());
    m_watch->setEnabled(wrong.isEmpty());
    m_watch->setAccessibleDescription(wrong);
    setFieldError(m_query, !wrong.isEmpty());
    m_count->setQuery(query); // what is well of it
    m_note->setRole(FontRole::Small, wrong.isEmpty() ? Token::Muted : Token::Attention);
    if (m_rightBefore && wrong.isEmpty())
        return; // the former number stays until there is another
    m_rightBefore = wrong.isEmpty();
    m_note->setText(wrong);
    m_query->setAccessibleDescription(wrong);
}

void WatchForm::sayFound()
{
    if (!m_watch->isEnabled() || !m_count->found())
        return;
    m_note->setText(tr("%n deployment(s) now", nullptr, *m_count->found()));
    m_query->setAccessibleDescription(m_note->text());
}

Watch WatchForm::watch() const
{
    Watch out = m_start;
    out.kind = Watch::Kind(m_kind->currentData().toInt());
    out.status = out.kind == Watch::Kind::Leaves  ? m_status->currentText()
                 : out.kind == Watch::Kind::Lasts ? m_within->currentData().toString()
                                                  : QString();
    out.lastsMs = out.kind == Watch::Kind::Lasts ? qint64(m_minutes->value()) * 60'000 : 0;
    out.keep = m_keep->isChecked() && !out.targets.isEmpty();
    if (m_query != nullptr)
        out.query = m_query->text().trimmed();
    return out;
}

} // namespace alien
