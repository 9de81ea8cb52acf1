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

void CommandEnvelopeView::showRecord(const CommandRecord& record, const QByteArray& digest, const QString& uploaded)
{
    const QByteArray json = commandEnvelope(record, digest);
    setVisible(!json.isEmpty());
    if (json.isEmpty())
        return;
    showFacts(record, uploaded);
    if (json == m_json)
        return;
    const bool folded = !m_json.isEmpty() && m_tree.rowCount() == 1;
    m_json = json;
    m_tree.setIndex(std::make_unique<PayloadIndex>(PayloadSource::fromBytes(json)));
    // A key against sending twice opens nothing.
    if (const qint64 key = m_tree.rowOfPath(u"$.idempotencyKey"_s); key >= 0)
        m_tree.reveal(m_tree.rowAt(key));
    // In a low window the other rows are worth more; folded it says the same in one line.
    const qint64 params = m_tree.rowOfPath(u"$.params"_s);
    if (params >= 0 && (m_most <= 0 || heightOf(m_tree.rowCount() + 3) <= m_most))
        m_tree.unfold(params);
    if (folded)
        m_tree.fold(0);
    fit();
}

void CommandEnvelopeView::showFacts(const CommandRecord& record, const QString& uploaded)
{
    QHash<QString, QString> facts{{u"$"_s, tr("as sent to the manager")},
                                  {u"$.deploymentId"_s, record.deploymentName},
                                  {u"$.params.sha256"_s, tr("of the bytes, not sent")}};
    const QString size = m_format.bytes(record.request.bytes);
    QString way;
    if (record.request.bytes <= 0)
        way = record.request.bytes == 0 ? tr("empty") : QString();
    else if (record.request.mode != CommandBodyFact::Mode::Storage)
        way = tr("%1, %2 in base64").arg(size, m_format.bytes((record.request.bytes + 2) / 3 * 4));
    else
        way = uploaded.isEmpty() ? tr("%1, by its storage").arg(size) : tr("%1 uploaded in %2").arg(size, uploaded);
    facts.insert(u"$.params"_s, way);
    facts.insert(u"$.params.size"_s, way);
    if (!record.targetResourceType.isEmpty())
        facts.insert(u"$.targetResourceId"_s, record.targetResourceType);
    m_rows->setFacts(facts);
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

int CommandEnvelopeView::heightOf(qint64 rows) const
{
    const QMargins around = layout()->contentsMargins();
    return int(rows) * m_rows->rowHeight() + around.top() + around.bottom();
}

/// Whole rows, at least two.
void CommandEnvelopeView::fit()
{
    qint64 rows = m_tree.rowCount();
    if (m_most > 0)
        rows = std::min<qint64>(rows, std::max(2, (m_most - heightOf(0)) / m_rows->rowHeight()));
    setFixedHeight(heightOf(rows));
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
