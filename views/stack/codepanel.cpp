// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stack/codepanel.h"

#include "models/stack/codesamples.h"
#include "models/stack/stackbench.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

CodePanel::CodePanel(StackBench& bench, Content content, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_content(content)
    , m_samples(new QComboBox(this))
    , m_note(new TextLabel({}, FontRole::Body, Token::Muted, this))
    , m_text(new QPlainTextEdit(this))
{
    Look& look = Look::of(this);
    const bool whole = content == Content::Stack;
    setObjectName(whole ? u"stack.alienTs"_s : u"stack.code"_s);
    m_samples->setObjectName(objectName() + u".sample"_s);
    m_samples->setAccessibleName(tr("Language"));
    m_samples->setVisible(!whole);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(look.px(12), look.px(4), look.px(12), look.px(4));
    m_text->setObjectName(objectName() + u".text"_s);
    m_text->setAccessibleName(whole ? tr("alien.ts") : tr("Code"));
    m_text->setReadOnly(true);
    m_text->setLayoutDirection(Qt::LeftToRight); // as code is in every language
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(look.px(12));
    look.dress(m_text, FontRole::Mono);
    auto* copy = new QPushButton(whole ? tr("Copy alien.ts") : tr("Copy code"), this);
    copy->setObjectName(objectName() + u".copy"_s);
    copy->setAccessibleName(copy->text());
    setButtonIcon(copy, IconId::Copy);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(look.px(12), look.px(6), look.px(12), look.px(6));
    row->addWidget(m_samples);
    row->addStretch(1);
    row->addWidget(copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_note);
    column->addWidget(m_text, 1);
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copied(m_text->toPlainText()); });
    connect(m_samples, &QComboBox::activated, this, [this] {
        m_last = m_samples->currentText();
        showSample();
    });
    const auto soon = [this] {
        if (isVisible())
            refresh();
    };
    for (const auto signal :
         {&StackBench::placeChanged, &StackBench::platformChanged, &StackBench::edited, &StackBench::openedChanged})
        connect(&bench, signal, this, soon);
}

void CodePanel::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

void CodePanel::refresh()
{
    if (m_content == Content::Stack) {
        m_note->setText(tr("The stack of %1 as source, to read and to copy.").arg(m_bench.platform()));
        const QString text = alienTs(m_bench.view());
        if (text != m_text->toPlainText())
            m_text->setPlainText(text);
        return;
    }
    const StackResource resource = m_bench.place().kind == StackPlace::Kind::Resource
                                       ? m_bench.view().resource(m_bench.place().id)
                                       : StackResource();
    const QSignalBlocker quiet(m_samples);
    m_samples->clear();
    for (const CodeSample& sample : resource ? codeSamples(resource) : QList<CodeSample>())
        m_samples->addItem(sample.title, sample.code);
    if (const int at = m_samples->findText(m_last); at >= 0)
        m_samples->setCurrentIndex(at);
    m_samples->setEnabled(m_samples->count() > 0);
    m_note->setText(!resource                 ? tr("Select a resource at the left.")
                    : m_samples->count() == 0 ? tr("Programs do not bind to a %1.").arg(resource.type())
                                              : tr("How a program that is linked to %1 uses it.").arg(resource.id()));
    showSample();
}

void CodePanel::showSample()
{
    m_text->setPlainText(m_samples->currentData().toString());
}

} // namespace alien
