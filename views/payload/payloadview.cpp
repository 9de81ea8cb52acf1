// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payload/payloadview.h"

#include "models/common/format.h"
#include "views/common/look/look.h"
#include "views/common/widgets/jsonview.h"
#include "views/common/widgets/panelhead.h"
#include "views/common/widgets/statepane.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

struct PayloadView::Impl
{
    explicit Impl(const Format& f)
        : format(f)
    {}
    const Format& format;
    PayloadSourcePtr source;
    PanelHead* head = nullptr;
    QStackedWidget* stack = nullptr;
    JsonView* json = nullptr;
    StatePane* pane = nullptr;
    QHBoxLayout* foot = nullptr;
    Mode mode = Mode::Tree;
    QString path;
    QHash<QString, QString> notes;
};

PayloadView::PayloadView(const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_impl(std::make_unique<Impl>(format))
{
    m_impl->head = new PanelHead({}, this);
    m_impl->head->hide();
    m_impl->stack = new QStackedWidget(this);
    m_impl->json = new JsonView(m_impl->stack);
    m_impl->pane = new StatePane(m_impl->stack);
    m_impl->stack->addWidget(m_impl->json);
    m_impl->stack->addWidget(m_impl->pane);
    m_impl->foot = new QHBoxLayout;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_impl->head);
    column->addWidget(m_impl->stack, 1);
    column->addLayout(m_impl->foot);
    connect(m_impl->json, &JsonView::copied, this, &PayloadView::copied);
}

PayloadView::~PayloadView() = default;

void PayloadView::setTitle(const QString& title, const QString& fact)
{
    m_impl->head->setTitle(title);
    m_impl->head->setFact(fact);
    m_impl->head->setVisible(!title.isEmpty());
}

void PayloadView::addHeadWidget(QWidget* widget)
{
    m_impl->head->addWidget(widget);
}

void PayloadView::addFootWidget(QWidget* widget)
{
    m_impl->foot->addWidget(widget);
}

void PayloadView::setFindName(const QString& accessibleName)
{
    m_impl->json->setSearchName(accessibleName);
}

void PayloadView::setSource(const PayloadSourcePtr& source)
{
    m_impl->stack->setCurrentWidget(m_impl->json);
    if (m_impl->source && source && m_impl->source->sameBytes(*source))
        return;
    m_impl->source = source;
    m_impl->json->setDocument(source ? Document::parse(source->bytes()) : Document());
}

PayloadSourcePtr PayloadView::source() const
{
    return m_impl->source;
}

void PayloadView::showStoredOnHost(qint64 bytes, const QString& place)
{
    showMessage(tr("The result is stored on the manager's host"),
                tr("%1 lie at %2, where this program cannot read them. Copy the file from that host.")
                    .arg(m_impl->format.bytes(bytes), place));
}

void PayloadView::showMessage(const QString& title, const QString& text)
{
    m_impl->source.reset();
    m_impl->pane->setState({StatePane::Kind::EmptyFirstRun, title, text, {}, {}, {}});
    m_impl->stack->setCurrentWidget(m_impl->pane);
}

void PayloadView::setMode(Mode mode)
{
    m_impl->mode = mode;
}

PayloadView::Mode PayloadView::mode() const
{
    return m_impl->mode;
}

void PayloadView::expandToDepth(int depth)
{
    m_impl->json->expandToDepth(depth);
}

void PayloadView::setCurrentPath(const QString& path)
{
    m_impl->path = path;
}

QString PayloadView::currentPath() const
{
    return m_impl->path;
}

void PayloadView::setNotes(const QHash<QString, QString>& notes)
{
    m_impl->notes = notes;
}

void PayloadView::find(const QString&) {}

void PayloadView::setClock(const Clock&) {}

} // namespace alien
