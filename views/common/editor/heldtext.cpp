// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/editor/heldtext.h"

#include "views/common/editor/heldpreview.h"
#include "views/common/look/look.h"
#include "views/common/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype previewBytes = 2'000;
} // namespace

HeldText::HeldText(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, FontRole::Strong, Token::Text, this))
    , m_preview(new HeldPreview(this))
    , m_lines(new QPushButton(tr("Edit in lines"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    const Look& look = Look::of(this);
    setObjectName(u"json.held"_s);
    m_title->setWordWrap(true);
    auto* why = new TextLabel(
        tr("It is kept and sent byte for byte. A text of this size would stop the window while it is edited."),
        FontRole::Small, Token::Muted, this);
    why->setWordWrap(true);
    m_preview->setObjectName(u"json.held.preview"_s);
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setFont(look.font(FontRole::Mono));
    m_preview->setWordWrapMode(QTextOption::WrapAnywhere);
    m_lines->setObjectName(u"json.held.lines"_s);
    m_lines->setAccessibleName(m_lines->text());
    m_lines->setToolTip(tr("Formats it, so that each value has a line of its own"));
    m_lines->hide();
    m_remove->setObjectName(u"json.held.remove"_s);
    m_remove->setAccessibleName(tr("Remove the large text"));
    m_remove->setToolTip(tr("What stood here before comes back"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_lines);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(10), look.px(10), look.px(10), look.px(6));
    column->setSpacing(look.px(6));
    column->addWidget(m_title);
    column->addWidget(why);
    column->addLayout(buttons);
    column->addWidget(m_preview, 1);
    setFocusProxy(m_preview);
    connect(m_lines, &QPushButton::clicked, this, &HeldText::linesWanted);
    connect(m_remove, &QPushButton::clicked, this, &HeldText::removeWanted);
}

void HeldText::setName(const QString& accessibleName)
{
    m_preview->setAccessibleName(accessibleName);
}

void HeldText::setText(const QByteArray& utf8)
{
    const QString size =
        QLocale().formattedDataSize(utf8.size(), 1, QLocale::DataSizeFormats(QLocale::DataSizeSIFormat));
    m_title->setText(tr("Too large to edit as text: %1").arg(size));
    m_title->setAccessibleName(m_title->text());
    QString beginning = QString::fromUtf8(utf8.left(previewBytes));
    if (utf8.size() > previewBytes)
        beginning += u'…';
    m_preview->setPlainText(beginning);
}

void HeldText::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_remove->setVisible(!readOnly);
    if (readOnly)
        m_lines->hide();
}

void HeldText::setLinesOffered(bool offered)
{
    m_lines->setVisible(offered && !m_readOnly);
}

} // namespace alien
