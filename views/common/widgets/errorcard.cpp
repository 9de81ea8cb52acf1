// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/errorcard.h"

#include "client/document.h"
#include "client/redactor.h"
#include "views/common/look/controlpainter.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/look/sides.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/foldbutton.h"
#include "views/common/widgets/statuslabel.h"
#include "views/common/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

TextLabel* wrapped(QWidget* parent)
{
    auto* label = new TextLabel({}, FontRole::Body, Token::Text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ErrorCard::ErrorCard(QWidget* parent)
    : QFrame(parent)
    , m_sentence(new TextLabel({}, FontRole::Strong, Token::Text, this))
    , m_code(new TextLabel({}, FontRole::MonoSmallStrong, Token::Failed, this))
    , m_meta(new TextLabel({}, FontRole::Small, Token::Muted, this))
    , m_message(wrapped(this))
    , m_hint(new QLabel(this))
    , m_findings(new QWidget(this))
    , m_fold(new FoldButton(this))
    , m_chain(new QWidget(this))
    , m_buttons(new QHBoxLayout)
{
    const Look& look = Look::of(this);
    setObjectName(u"error"_s);
    m_sentence->setObjectName(u"error.sentence"_s);
    m_code->setObjectName(u"error.code"_s);
    m_message->setObjectName(u"error.message"_s);
    m_fold->setObjectName(u"error.chain"_s);
    m_sentence->setWordWrap(true);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_meta->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::RichText);
    m_hint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_hint->setObjectName(u"error.hint"_s);
    auto* codeRow = new QHBoxLayout;
    codeRow->setSpacing(look.px(8));
    codeRow->addWidget(m_code, 0, Qt::AlignTop);
    codeRow->addWidget(m_meta, 1);
    m_buttons->setSpacing(look.px(6));
    for (QWidget* holder : {m_findings, m_chain}) {
        auto* lines = new QVBoxLayout(holder);
        lines->setContentsMargins(sided(holder == m_chain ? look.px(16) : 0, 0, 0, 0));
        lines->setSpacing(look.px(2));
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(sided(look.px(13), look.px(8), look.px(12), look.px(8)));
    column->setSpacing(look.px(5));
    column->addWidget(m_sentence);
    column->addLayout(codeRow);
    column->addWidget(m_message);
    column->addWidget(m_findings);
    column->addWidget(m_hint);
    column->addSpacing(look.px(4));
    column->addWidget(m_fold);
    column->addWidget(m_chain);
    column->addSpacing(look.px(2));
    column->addLayout(m_buttons);
    connect(m_fold, &FoldButton::toggled, m_chain, &QWidget::setVisible);
    // No maximum: that is of a wider card with fewer lines, and would cut the last ones here.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setActions({});
    hide();
}

void ErrorCard::setError(const AlienError& error, const Facts& facts)
{
    const bool same = error == m_error && isVisibleTo(parentWidget());
    m_error = error;
    m_facts = facts;
    m_sentence->setText(facts.sentence.isEmpty() ? error.message : facts.sentence);
    m_code->setText(oneLine(error.code, 80));
    m_code->setRole(FontRole::MonoSmallStrong, textToken(facts.shape));
    m_code->setVisible(!error.code.isEmpty());
    QStringList meta;
    if (!facts.age.isEmpty())
        meta.append(facts.age);
    if (facts.attempt > 0)
        meta.append(facts.attempts > 0 ? tr("attempt %1 of %2").arg(facts.attempt).arg(facts.attempts)
                                       : tr("attempt %1").arg(facts.attempt));
    meta.append(error.retryable ? tr("retryable") : tr("a retry will not help"));
    if (error.httpStatusCode)
        meta.append(tr("HTTP %1").arg(*error.httpStatusCode));
    m_meta->setText(meta.join(", "_L1));
    m_message->setText(error.message.left(2000));
    m_message->setVisible(!facts.sentence.isEmpty() && !error.message.isEmpty());
    m_hint->setText(u"<b style='font-weight:600'>%1</b> %2"_s.arg(tr("Hint").toHtmlEscaped(),
                                                                  error.hint.left(2000).toHtmlEscaped()));
    m_hint->setAccessibleName(tr("Hint: %1").arg(error.hint));
    m_hint->setVisible(!error.hint.isEmpty());
    setAccessibleName(m_sentence->text());
    setAccessibleDescription(error.code);
    if (!same) {
        fillFindings();
        fillChain();
    }
    show();
    update();
}

void ErrorCard::clear()
{
    m_error = {};
    hide();
}

void ErrorCard::setActions(const QList<QAction*>& actions)
{
    alien::clear(m_buttons);
    for (QAction* action : actions)
        m_buttons->addWidget(new ActionButton(action, this));
    auto* copy = new QPushButton(tr("Copy report"), this);
    setButtonKind(copy, ButtonKind::Flat);
    setButtonIcon(copy, IconId::Copy);
    copy->setAutoDefault(false);
    copy->setObjectName(u"error.copy"_s);
    copy->setAccessibleName(tr("Copy report"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(report());
        Q_EMIT copied(report());
    });
    m_buttons->addWidget(copy);
    m_buttons->addStretch(1);
}

void ErrorCard::fillChain()
{
    alien::clear(m_chain->layout());
    int level = 0;
    for (const AlienError* cause = m_error.source.get(); cause && level < 24; cause = cause->source.get(), ++level) {
        auto* line = new QWidget(m_chain);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(sided(Look::of(this).px(12) * qMin(level, 8), 0, 0, 0));
        row->setSpacing(Look::of(this).px(6));
        row->addWidget(new TextLabel(oneLine(cause->code, 80), FontRole::MonoSmall, Token::Text, line));
        auto* message = new TextLabel(oneLine(cause->message), FontRole::MonoSmall, Token::Muted, line);
        message->setElide(Qt::ElideRight);
        row->addWidget(message, 1);
        m_chain->layout()->addWidget(line);
    }
    m_fold->setVisible(level > 0);
    m_fold->setText(level == 1 ? tr("Caused by, 1 level") : tr("Caused by, %1 levels").arg(level));
    m_fold->setChecked(false);
    m_chain->hide();
}

void ErrorCard::fillFindings()
{
    alien::clear(m_findings->layout());
    const QList<Finding> findings = preflightFindings(m_error);
    for (const Finding& finding : findings.mid(0, 40)) {
        auto* line = new QWidget(m_findings);
        auto* column = new QVBoxLayout(line);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(new StatusLabel(finding.failed ? StatusShape::Failed : StatusShape::Attention,
                                          oneLine(finding.name, 80), line));
        TextLabel* text = wrapped(line);
        text->setText(finding.text.left(1000));
        // Below the name, beside its shape: next to a long name a narrow inspector leaves a word a line.
        auto* row = new QHBoxLayout;
        row->setSpacing(0);
        row->addSpacing(Look::of(this).px(22));
        row->addWidget(text, 1);
        column->addLayout(row);
        m_findings->layout()->addWidget(line);
    }
    m_findings->setVisible(!findings.isEmpty());
}

QString ErrorCard::report() const
{
    QStringList lines;
    if (!m_facts.sentence.isEmpty())
        lines.append(m_facts.sentence);
    int level = 0;
    for (const AlienError* error = &m_error; error && level < 64; error = error->source.get(), ++level) {
        const QString indent(level * 2, u' ');
        lines.append(indent + error->code + u": "_s + error->message);
        if (!error->hint.isEmpty())
            lines.append(indent + tr("Hint: %1").arg(error->hint));
        if (error->httpStatusCode)
            lines.append(indent + tr("HTTP %1").arg(*error->httpStatusCode));
    }
    if (!m_facts.age.isEmpty())
        lines.append(m_facts.age);
    lines.append(m_error.retryable ? tr("retryable") : tr("not retryable"));
    // Chains carry whatever the cloud said, and reports go into tickets.
    return Redactor::text(lines.join(u'\n'));
}

QList<ErrorCard::Finding> ErrorCard::preflightFindings(const AlienError& error)
{
    QList<Finding> findings;
    int level = 0;
    for (const AlienError* link = &error; link && level < 64; link = link->source.get(), ++level) {
        // protocol 2.6: context.results = [{checkDescription?, success, errors[], warnings[]}]
        const Document context = Document::parse(link->contextJson);
        const Document::Node results = context.root()[u"results"];
        for (int i = 0; i < results.size(); ++i) {
            const Document::Node result = results.at(i);
            const Document::Node described = result[u"checkDescription"];
            const QString name =
                described.type() == Document::Type::String ? described.text() : tr("Check %1").arg(i + 1);
            for (const auto& [key, failed] : {std::pair(u"errors", true), std::pair(u"warnings", false)}) {
                const Document::Node texts = result[key];
                for (int j = 0; j < texts.size(); ++j)
                    findings.append({name, texts.at(j).text(), failed});
            }
        }
    }
    return findings;
}

void ErrorCard::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    paint::roundedBox(&painter, rect(), look.px(4), look.color(tintToken(m_facts.shape)), look.color(Token::Border));
    painter.setClipRect(QStyle::visualRect(layoutDirection(), rect(), {0, 0, look.px(3), height()}));
    paint::roundedBox(&painter, rect(), look.px(4), look.color(iconToken(m_facts.shape)), Qt::transparent);
    painter.setClipping(false);
    if (m_fold->isVisible())
        painter.fillRect(m_fold->x(), m_fold->y() - look.px(4), width() - look.px(25), 1, look.color(Token::Border));
}

} // namespace alien
