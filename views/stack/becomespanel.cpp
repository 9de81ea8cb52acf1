// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stack/becomespanel.h"

#include "models/deployment/cloudservice.h"
#include "models/stack/cloudmapping.h"
#include "models/stack/codesamples.h"
#include "models/stack/stackbench.h"
#include "views/common/look/look.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/panelhead.h"
#include "views/common/widgets/statuslabel.h"
#include "views/common/widgets/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

BecomesPanel::BecomesPanel(StackBench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_table(new QWidget(this))
    , m_grid(nullptr)
    , m_binding(new TextLabel({}, FontRole::Mono, Token::Text, this))
    , m_bindingRow(new QWidget(this))
{
    const Look& look = Look::of(this);
    setObjectName(u"stack.becomes"_s);
    m_binding->setObjectName(u"stack.binding"_s);
    m_binding->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* copy = makeIconButton(IconId::Copy, tr("Copy name of the binding"), this);
    auto* code = new LinkLabel(tr("Use from code"), this);
    code->setObjectName(u"stack.useFromCode"_s);
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copied(m_binding->text()); });
    connect(code, &LinkLabel::clicked, this, &BecomesPanel::codeRequested);
    auto* row = new QHBoxLayout(m_bindingRow);
    row->setContentsMargins(look.px(12), look.px(6), look.px(12), look.px(8));
    row->setSpacing(look.px(6));
    row->addWidget(new TextLabel(tr("Binding"), FontRole::Body, Token::Muted, this));
    row->addWidget(m_binding);
    row->addWidget(copy);
    row->addStretch(1);
    row->addWidget(code);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PanelHead(tr("What it becomes"), this));
    column->addWidget(m_table);
    column->addWidget(m_bindingRow);
    for (const auto signal :
         {&StackBench::placeChanged, &StackBench::platformChanged, &StackBench::edited, &StackBench::openedChanged})
        connect(&bench, signal, this, &BecomesPanel::show);
    show();
}

void BecomesPanel::show()
{
    const StackPlace place = m_bench.place();
    const StackResource resource =
        place.kind == StackPlace::Kind::Resource ? m_bench.view().resource(place.id) : StackResource();
    if (!resource)
        return;
    QByteArray now = m_bench.document().platforms().join(u'|').toUtf8() + m_bench.platform().toUtf8() + '\n';
    for (const QString& platform : m_bench.document().platforms()) {
        const auto raw = m_bench.document().stack(platform).at(resourcePointer(place.id)).raw();
        now += QByteArray(raw.data(), qsizetype(raw.size()));
    }
    if (now == m_shown)
        return;
    m_shown = now;
    const Look& look = Look::of(this);
    auto* fresh = new QWidget(this);
    m_grid = new QGridLayout(fresh);
    m_grid->setContentsMargins(look.px(12), look.px(6), look.px(12), look.px(2));
    m_grid->setHorizontalSpacing(look.px(12));
    m_grid->setVerticalSpacing(look.px(3));
    m_grid->setColumnStretch(1, 1);
    int line = 0;
    QStringList platforms{u"aws"_s, u"gcp"_s, u"azure"_s, u"kubernetes"_s};
    for (const QString& platform : m_bench.document().platforms()) {
        if (!platforms.contains(platform))
            platforms.append(platform);
    }
    for (const QString& platform : std::as_const(platforms))
        addPlatform(platform, &line);
    delete layout()->replaceWidget(m_table, fresh);
    m_table->deleteLater();
    m_table = fresh;
    m_binding->setText(bindingVariable(place.id));
    m_bindingRow->setVisible(!codeSamples(resource).isEmpty());
}

void BecomesPanel::addPlatform(const QString& platform, int* line)
{
    const Look& look = Look::of(this);
    const QString id = m_bench.place().id;
    const Document own = m_bench.document().stack(platform);
    const StackView there(own, m_bench.document().dialect());
    const bool has = !own.isNull() && there.resource(id);
    const StackResource resource = has ? there.resource(id) : m_bench.view().resource(id);
    const CloudMapping mapping = CloudMapping::of(resource, platform);
    auto* name = new TextLabel(platform, FontRole::Body, has ? Token::Text : Token::Muted);
    name->setMinimumWidth(look.px(72));
    m_grid->addWidget(name, *line, 0);
    auto* service = new TextLabel(mapping.service.isEmpty() ? tr("not known") : mapping.service, FontRole::Body,
                                  has && !mapping.service.isEmpty() ? Token::Text : Token::Muted);
    service->setElide(Qt::ElideRight);
    m_grid->addWidget(service, *line, 1);
    if (!has)
        m_grid->addWidget(new TextLabel(tr("not in this release"), FontRole::Body, Token::Muted), *line, 2);
    else if (!mapping.limits.isEmpty())
        m_grid->addWidget(new StatusLabel(mapping.fits ? StatusShape::Healthy : StatusShape::Failed,
                                          mapping.fits ? tr("fits") : tr("beyond the limits")),
                          *line, 2);
    ++*line;
    QStringList details = mapping.limits;
    if (has && !mapping.urlFormat.isEmpty())
        details.append(tr("URL %1").arg(mapping.urlFormat));
    if (has && !mapping.certificate.isEmpty())
        details.append(tr("certificate of a custom domain: %1").arg(mapping.certificate));
    if (details.isEmpty() || (!has && platform != m_bench.platform()))
        return;
    auto* words = new TextLabel(details.join(u"; "_s), FontRole::Small, Token::Muted);
    words->setWordWrap(true);
    m_grid->addWidget(words, *line, 1, 1, 2);
    ++*line;
}

} // namespace alien
