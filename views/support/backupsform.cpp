// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/backupsform.h"

#include "models/common/format.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/widgets/messagebar.h"
#include "views/common/widgets/textlabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

enum Column { Data, Made, What, Schema, Size, State, Columns };
constexpr int rowsShown = 9;

QString whatOf(const DataCopy& copy)
{
    switch (copy.kind) {
    case DataCopy::Kind::Backup:
        return BackupsForm::tr("Backup");
    case DataCopy::Kind::Replaced:
        return BackupsForm::tr("Set aside by a restore");
    case DataCopy::Kind::Damaged:
        break;
    }
    return BackupsForm::tr("Damaged, kept");
}

QString stateOf(const DataCopy& copy)
{
    if (copy.staged)
        return BackupsForm::tr("Restored at the next start");
    if (copy.kind == DataCopy::Kind::Damaged)
        return BackupsForm::tr("What could be read is in use");
    return copy.readable ? BackupsForm::tr("Can be restored")
                         : BackupsForm::tr("Not known to this version of the program");
}

} // namespace

BackupsForm::BackupsForm(const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_format(format)
    , m_bar(new MessageBar(this))
    , m_list(new QTreeWidget(this))
    , m_none(new TextLabel(tr("There is no copy yet."), FontRole::Body, Token::Muted, this))
    , m_note(new TextLabel({}, FontRole::Small, Token::Muted, this))
{
    const Look& look = Look::of(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(10));
    auto* about = new TextLabel(tr("Before a new version of the program changes the form of its data, it copies them. "
                                   "The copies stand beside the data, in the same folder, and are never deleted by the "
                                   "program."),
                                FontRole::Body, Token::Muted, this);
    about->setWordWrap(true);
    m_bar->setObjectName(u"backups.bar"_s);
    m_bar->hide();
    m_list->setObjectName(u"backups.list"_s);
    m_list->setAccessibleName(tr("Copies of the data"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(Columns);
    m_list->setHeaderLabels({tr("Data"), tr("Made"), tr("What it is"), tr("Schema"), tr("Size"), tr("State")});
    m_list->setMinimumWidth(look.px(760));
    m_list->setMinimumHeight(look.px(24) + rowsShown * look.rowHeight());
    m_list->header()->setStretchLastSection(true);
    m_note->setObjectName(u"backups.note"_s);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(look.px(36));
    auto* row = new QHBoxLayout;
    row->setSpacing(look.px(12));
    m_backUp = addButton(u"backups.backUp"_s, tr("Back up now"));
    m_show = addButton(u"backups.show"_s, tr("Show in folder"));
    m_close = addButton(u"backups.close"_s, tr("Close"));
    m_restore = addButton(u"backups.restore"_s, tr("Restore at the next start"));
    row->addWidget(m_backUp);
    row->addWidget(m_show);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_restore);
    for (QWidget* widget : QList<QWidget*>{about, m_bar, m_list, m_none, m_note})
        column->addWidget(widget);
    column->addLayout(row);

    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &BackupsForm::follow);
    connect(m_backUp, &QPushButton::clicked, this, &BackupsForm::backUpRequested);
    connect(m_close, &QPushButton::clicked, this, &BackupsForm::closeRequested);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const auto* copy = chosen())
            Q_EMIT showRequested(copy->file);
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const auto* copy = chosen();
        if (copy != nullptr && copy->staged)
            Q_EMIT callOffRequested(copy->live);
        else if (copy != nullptr)
            Q_EMIT restoreRequested(copy->live, copy->file);
    });
    follow();
}

QPushButton* BackupsForm::addButton(const QString& id, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(id);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    setBigControl(button);
    return button;
}

const DataCopy* BackupsForm::chosen() const
{
    const auto selected = m_list->selectedItems();
    const int at = selected.isEmpty() ? -1 : m_list->indexOfTopLevelItem(selected.constFirst());
    return at >= 0 && at < m_copies.size() ? &m_copies.at(at) : nullptr;
}

void BackupsForm::setCopies(const QList<DataCopy>& copies)
{
    const auto* before = chosen();
    const QString file = before != nullptr ? before->file : QString();
    m_list->clear();
    m_copies = copies;
    for (const auto& copy : copies) {
        const QString version = copy.version > 0 ? m_format.number(copy.version) : tr("unknown");
        auto* item = new QTreeWidgetItem(m_list, {oneLine(copy.title), m_format.time(copy.madeMs), whatOf(copy),
                                                  version, m_format.bytes(copy.bytes), stateOf(copy)});
        item->setToolTip(Data, plainTip(copy.file));
        if (copy.file == file)
            item->setSelected(true);
    }
    for (int at = 0; at < Columns; ++at)
        m_list->resizeColumnToContents(at);
    m_none->setVisible(copies.isEmpty());
    follow();
}

void BackupsForm::setBusy(bool busy)
{
    m_busy = busy;
    follow();
}

void BackupsForm::showDone(const QString& strong, const QString& text)
{
    m_bar->setMessage(MessageBar::Kind::Done, strong, text);
}

void BackupsForm::showProblem(const QString& strong, const QString& text)
{
    m_bar->setMessage(MessageBar::Kind::Failed, strong, text);
}

void BackupsForm::follow()
{
    const auto* copy = chosen();
    QString why;
    if (copy == nullptr)
        why = tr("Choose a copy first.");
    else if (copy->kind == DataCopy::Kind::Damaged)
        why =
            tr("This file is damaged. What could be read of it was brought into the one in use; it is kept for whoever "
               "can read more of it.");
    else if (!copy->readable)
        why = tr("Another version of the program wrote this file, and this one does not know its form.");
    const bool staged = copy != nullptr && copy->staged;
    m_restore->setText(staged ? tr("Do not restore") : tr("Restore at the next start"));
    m_restore->setAccessibleName(m_restore->text());
    m_restore->setEnabled(!m_busy && why.isEmpty());
    m_restore->setToolTip(why);
    m_restore->setAccessibleDescription(why);
    m_backUp->setEnabled(!m_busy);
    m_show->setEnabled(copy != nullptr);
    m_show->setToolTip(copy != nullptr ? QString() : why);
    if (staged)
        m_note->setText(
            tr("At the next start this copy takes the place of the data in use, which are kept under another "
               "name and listed here."));
    else
        m_note->setText(
            why.isEmpty() ? tr("Restoring takes place at the next start. What is in use now is kept under another name "
                               "and listed here; what was written after this copy then stands only there.")
                          : why);
}

} // namespace alien
