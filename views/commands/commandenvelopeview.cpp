// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands/commandenvelopeview.h"

#include "models/commands/commandenvelope.h"
#include "models/common/format.h"
#include "views/common/look/look.h"
#include "views/payload/payloadtreeview.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QMenu>
#include <QPainter>

namespace alien {

using namespace Qt::StringLiterals;

CommandEnvelopeView::CommandEnvelopeView(const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_format(format)
    , m_tree(format)
    , m_rows(new PayloadTreeView(m_tree, this))
{
    setObjectName(u"commands.envelope"_s);
    m_tree.setRootName(u"envelope"_s);
    m_rows->setObjectName(u"commands.envelope.tree"_s);
    m_rows->setAccessibleName(tr("Envelope"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Look::of(this).px(4), 0, Look::of(this).px(4));
    column->addWidget(m_rows);
    setFocusProxy(m_rows);
    connect(&m_tree, &PayloadTree::changed, this, &CommandEnvelopeView::fit);
    connect(&Look::of(this), &Look::changed, this, &CommandEnvelopeView::fit);
    connect(m_rows, &PayloadTreeView::copyRequested, this, [this] { copyRow(false); });
    connect(m_rows, &PayloadTreeView::menuRequested, this, &CommandEnvelopeView::openMenu);
    hide();
}

void CommandEnvelopeView::showRecord(const CommandRecord& record, const QByteArray& digest)
{
    const QByteArray json = commandEnvelope(record, digest);
    setVisible(!json.isEmpty());
    if (json == m_json || json.isEmpty())
        return;
    const bool folded = !m_json.isEmpty() && m_tree.rowCount() == 1;
    m_json = json;
    m_tree.setIndex(std::make_unique<PayloadIndex>(PayloadSource::fromBytes(json)));
    // A key against sending twice opens nothing.
    if (const qint64 key = m_tree.rowOfPath(u"$.idempotencyKey"_s); key >= 0)
        m_tree.reveal(m_tree.rowAt(key));
    if (const qint64 params = m_tree.rowOfPath(u"$.params"_s); params >= 0)
        m_tree.unfold(params);
    if (folded)
        m_tree.fold(0);
    QHash<QString, QString> facts{{u"$"_s, tr("as sent to the manager")},
                                  {u"$.deploymentId"_s, record.deploymentName},
                                  {u"$.params.sha256"_s, tr("of the bytes, not sent")}};
    const bool inlined = record.request.mode != CommandBodyFact::Mode::Storage;
    if (record.request.bytes >= 0)
        facts.insert(u"$.params.size"_s, inlined ? tr("%1, %2 in base64")
                                                       .arg(m_format.bytes(record.request.bytes),
                                                            m_format.bytes((record.request.bytes + 2) / 3 * 4))
                                                 : tr("%1, uploaded apart").arg(m_format.bytes(record.request.bytes)));
    if (!record.targetResourceType.isEmpty())
        facts.insert(u"$.targetResourceId"_s, record.targetResourceType);
    m_rows->setFacts(facts);
    fit();
}

void CommandEnvelopeView::addMenuAction(QAction* action)
{
    m_extras.append(action);
}

void CommandEnvelopeView::setMostHeight(int height)
{
    m_most = height;
    fit();
}

void CommandEnvelopeView::fit()
{
    const QMargins around = layout()->contentsMargins();
    const int wanted = int(m_tree.rowCount()) * m_rows->rowHeight() + around.top() + around.bottom();
    setFixedHeight(m_most > 0 ? std::min(wanted, std::max(m_most, m_rows->rowHeight() * 2)) : wanted);
}

void CommandEnvelopeView::copyRow(bool asJson)
{
    const PayloadTree::Row row = m_tree.rowAt(m_rows->currentRow());
    if (!row.isValid())
        return;
    const QString text = m_tree.copyText(row, asJson);
    QApplication::clipboard()->setText(text);
    Q_EMIT copied(text);
}

void CommandEnvelopeView::openMenu(const QPoint& global)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(Look::of(this).icon(IconId::Copy), tr("Copy value")), &QAction::triggered, this,
            [this] { copyRow(false); });
    connect(menu->addAction(tr("Copy as JSON")), &QAction::triggered, this, [this] { copyRow(true); });
    menu->addActions(m_extras);
    menu->popup(global);
}

void CommandEnvelopeView::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.color(Token::Base));
    painter.fillRect(0, 0, width(), 1, look.color(Token::Border));
}

} // namespace alien
