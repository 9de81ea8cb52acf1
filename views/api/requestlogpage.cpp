// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/api/requestlogpage.h"

#include "models/api/calltable.h"
#include "views/api/callview.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/inspector.h"

namespace alien {

using namespace Qt::StringLiterals;

namespace {

TablePage::Words words()
{
    return {u"requests"_s, RequestLogPage::tr("Requests"), RequestLogPage::tr("Filter requests"),
            RequestLogPage::tr("state:refused operation:deployments.* took>1s text"), RequestLogPage::tr("requests")};
}

} // namespace

RequestLogPage::RequestLogPage(CallLog& log, const Format& format, QWidget* parent)
    : RequestLogPage(log, format, new CallTable(log, format), parent)
{}

RequestLogPage::RequestLogPage(CallLog& log, const Format& format, CallTable* table, QWidget* parent)
    : TablePage(words(), table, parent)
    , m_log(log)
    , m_table(table)
    , m_view(new CallView(u"requests.call"_s, format))
{
    table->setParent(this);
    view().setStatusColumns({u"status"_s});
    view().setNameColumn(u"path"_s);
    view().setStretchColumn(u"path"_s);
    auto* inspector = new Inspector(this);
    inspector->addTab(u"call"_s, tr("Call"), m_view, false);
    inspector->setCurrentTab(u"call"_s);
    setInspector(inspector);
    connect(m_view, &CallView::copied, this, &TablePage::copied);
    connect(&log, &CallLog::changed, this, [this](quint64 id) {
        if (QString::number(id) == m_shown)
            showInInspector(m_shown);
    });
    updateState();
    updateTexts();
}

QString RequestLogPage::fact() const
{
    return tr("%n request(s) kept", nullptr, m_log.count());
}

void RequestLogPage::showInInspector(const QString& id)
{
    m_shown = id;
    const CallRecordPtr record = m_log.find(id.toULongLong());
    if (!record)
        return;
    auto* inspector = findChild<Inspector*>(u"requests.inspector"_s);
    const QString name = record->operation.isEmpty() ? record->path : record->operation;
    inspector->setHead(
        IconId::Api, name,
        {{QString::fromLatin1(record->method) + u' ' + record->target(), record->target(), tr("Copy path"), true}});
    m_view->showCall(*record, nullptr, false);
}

StatePane::State RequestLogPage::emptyState() const
{
    if (m_log.count() > 0)
        return {};
    return {StatePane::Kind::EmptyFirstRun,
            tr("No requests yet"),
            tr("Each request of this connection stands here, the last 2,000 of them."),
            {},
            IconId::None,
            {}};
}

} // namespace alien
