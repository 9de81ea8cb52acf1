// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/api/fieldeditor.h"

#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

FieldEditor::FieldEditor(const ApiField& field, Generation generation, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_problem(new TextLabel({}, FontRole::Small, Token::Failed, this))
{
    makeInput(generation);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // its words want the whole width
    m_input->setObjectName(u"api.field."_s + field.id());
    m_input->setAccessibleName(field.key());
    m_input->setAccessibleDescription(help());
    m_problem->setObjectName(u"api.problem."_s + field.id());
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* words = new TextLabel(help(), FontRole::Small, Token::Muted, this);
    words->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::of(this).px(3));
    column->addWidget(m_input, 0, m_combo ? Qt::AlignLeft : Qt::Alignment());
    column->addWidget(m_problem);
    column->addWidget(words);
}

QString FieldEditor::help() const
{
    if (*m_field.fallback == '\0')
        return m_field.helpText();
    return tr("%1 Left out: %2.").arg(m_field.helpText(), ApiCatalogue::tr(m_field.fallback));
}

void FieldEditor::makeInput(Generation generation)
{
    using Kind = ApiField::Kind;
    const Look& look = Look::of(this);
    const QString example = QString::fromUtf8(m_field.example);
    switch (m_field.kind) {
    case Kind::Choice:
    case Kind::Boolean:
        m_combo = new QComboBox(this);
        m_combo->addItem(QString());
        m_combo->addItems(m_field.kind == Kind::Boolean ? QStringList{u"true"_s, u"false"_s}
                                                        : m_field.choiceList(generation));
        connect(m_combo, &QComboBox::currentTextChanged, this, &FieldEditor::edited);
        m_input = m_combo;
        return;
    case Kind::Json:
    case Kind::Payload:
    case Kind::List:
        m_lines = new QPlainTextEdit(this);
        m_lines->setTabChangesFocus(true);
        m_lines->setLayoutDirection(Qt::LeftToRight); // JSON and ids, in every language
        m_lines->setPlaceholderText(example);
        m_lines->setFont(look.font(FontRole::Mono));
        m_lines->setFixedHeight(look.px(m_field.kind == Kind::List ? 48 : 80));
        connect(m_lines, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT edited(text()); });
        m_input = m_lines;
        return;
    default:
        m_line = new QLineEdit(this);
        m_line->setPlaceholderText(example);
        if (m_field.kind == Kind::Secret)
            m_line->setEchoMode(QLineEdit::Password);
        connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::edited);
        m_input = m_line;
    }
}

QString FieldEditor::text() const
{
    return m_line ? m_line->text() : m_lines ? m_lines->toPlainText() : m_combo->currentText();
}

void FieldEditor::setText(const QString& wanted)
{
    // Blanks around a document or a number are not in the body: putting them right would move the cursor while typing.
    const bool loose = m_field.kind == ApiField::Kind::Json || m_field.kind == ApiField::Kind::Payload ||
                       m_field.kind == ApiField::Kind::Integer;
    if (text() == wanted || (loose && text().trimmed() == wanted.trimmed()))
        return;
    const QSignalBlocker quiet(m_input);
    if (m_line) {
        m_line->setText(wanted);
    } else if (m_lines) {
        m_lines->setPlainText(wanted);
    } else { // the manager may know more words than we do: they are shown, too
        if (m_combo->findText(wanted) < 0)
            m_combo->addItem(wanted);
        m_combo->setCurrentIndex(m_combo->findText(wanted));
    }
}

void FieldEditor::setProblem(const QString& text, bool blocks)
{
    m_problem->setRole(FontRole::Small, blocks ? Token::Failed : Token::Attention);
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    setFieldError(m_input, blocks && !text.isEmpty());
    m_input->setAccessibleDescription(text.isEmpty() ? help() : text);
}

bool FieldEditor::hasProblem() const
{
    return !m_problem->isHidden();
}

} // namespace alien
