// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/api/callsettings.h"

#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/widgets/textlabel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

const auto kInitial = u"retry.initialMs"_s;
const auto kMax = u"retry.maxMs"_s;
const auto kExponent = u"retry.exponent"_s;
const auto kElapsed = u"retry.maxElapsedMs"_s;
const auto kAttempt = u"attemptSeconds"_s;
const auto kTotal = u"totalSeconds"_s;

} // namespace

CallSettings::CallSettings(QWidget* parent)
    : QWidget(parent)
    , m_headers(new QPlainTextEdit(this))
    , m_once(new TextLabel(tr("A change is sent once. It is never repeated by itself, whatever its answer."),
                           FontRole::Small, Token::Muted, this))
{
    const Look& look = Look::of(this);
    const RetryPolicy standard;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* form = new QFormLayout;
    column->addLayout(form);
    column->addStretch(1);
    form->setContentsMargins(look.px(12), look.px(12), look.px(12), look.px(12));
    form->setHorizontalSpacing(look.px(10));
    form->setVerticalSpacing(look.px(6));
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_headers->setObjectName(u"api.headers"_s);
    m_headers->setAccessibleName(tr("Headers"));
    m_headers->setPlaceholderText(u"X-Request-Id: 7f3c"_s);
    m_headers->setTabChangesFocus(true);
    m_headers->setLayoutDirection(Qt::LeftToRight); // as headers are in every language
    m_headers->setFont(look.font(FontRole::Mono));
    m_headers->setFixedHeight(look.px(64));
    form->addRow(tr("Headers"), m_headers);
    addProblem(form, u"headers"_s, m_headers);
    m_retry = addCheck(form, u"api.retry"_s, tr("Try again after 429, 500, 502, 503 and 504"));
    m_once->setWordWrap(true);
    form->addRow(QString(), m_once);
    m_connectionErrors = addCheck(form, u"api.retryConnection"_s, tr("Try again also when no answer comes"));
    addNumber(form, kInitial, tr("First wait"), QString::number(standard.initialInterval.count()), tr("milliseconds"));
    addNumber(form, kExponent, tr("Growth"), QString::number(standard.exponent),
              tr("exponent of the attempt's number"));
    addNumber(form, kMax, tr("Longest wait"), QString::number(standard.maxInterval.count()), tr("milliseconds"));
    addNumber(form, kElapsed, tr("Give up after"), QString::number(standard.maxElapsedTime.count()),
              tr("milliseconds"));
    addNumber(form, kAttempt, tr("One attempt"), u"30"_s, tr("seconds at most"));
    addNumber(form, kTotal, tr("All attempts"), tr("no limit"), tr("seconds at most"));
    connect(m_headers, &QPlainTextEdit::textChanged, this, &CallSettings::edited);
    setRead(true);
}

void CallSettings::addProblem(QFormLayout* form, const QString& place, QWidget* field)
{
    auto* problem = new TextLabel({}, FontRole::Small, Token::Failed, this);
    problem->setObjectName(u"api.problem."_s + place);
    problem->setWordWrap(true);
    problem->hide();
    form->addRow(QString(), problem);
    m_problems.insert(place, problem);
    m_fields.insert(place, field);
}

QCheckBox* CallSettings::addCheck(QFormLayout* form, const QString& name, const QString& text)
{
    auto* box = new QCheckBox(text, this);
    box->setObjectName(name);
    box->setAccessibleName(text);
    form->addRow(QString(), box);
    connect(box, &QCheckBox::toggled, this, [this] {
        setRead(m_read);
        Q_EMIT edited();
    });
    return box;
}

QLineEdit* CallSettings::addNumber(QFormLayout* form, const QString& place, const QString& label,
                                   const QString& placeholder, const QString& help)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(u"api."_s + place);
    line->setAccessibleName(label);
    line->setAccessibleDescription(help);
    line->setPlaceholderText(placeholder);
    line->setMaximumWidth(Look::of(this).px(120));
    auto* cell = new QWidget(this);
    auto* row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(line);
    row->addWidget(new TextLabel(help, FontRole::Small, Token::Muted, cell));
    row->addStretch(1);
    form->addRow(label, cell);
    m_numbers.insert(place, line);
    addProblem(form, place, line);
    connect(line, &QLineEdit::textChanged, this, &CallSettings::edited);
    return line;
}

void CallSettings::setRead(bool read)
{
    m_read = read;
    m_retry->setEnabled(read);
    m_once->setVisible(!read);
    const bool retries = read && m_retry->isChecked();
    m_connectionErrors->setEnabled(retries);
    for (const QString& place : {kInitial, kMax, kExponent, kElapsed})
        m_numbers.value(place)->setEnabled(retries);
}

void CallSettings::setDraft(const ApiDraft& draft)
{
    const QSignalBlocker quiet(this);
    const auto show = [this](const QString& place, const QString& text) {
        if (m_numbers.value(place)->text() != text)
            m_numbers.value(place)->setText(text);
    };
    if (m_headers->toPlainText() != draft.headers)
        m_headers->setPlainText(draft.headers);
    m_retry->setChecked(draft.retry.on);
    m_connectionErrors->setChecked(draft.retry.connectionErrors);
    show(kInitial, draft.retry.initialMs);
    show(kMax, draft.retry.maxMs);
    show(kExponent, draft.retry.exponent);
    show(kElapsed, draft.retry.maxElapsedMs);
    show(kAttempt, draft.attemptSeconds);
    show(kTotal, draft.totalSeconds);
    setRead(m_read);
}

ApiDraft CallSettings::applied(ApiDraft draft) const
{
    draft.headers = m_headers->toPlainText();
    draft.retry.on = m_retry->isChecked();
    draft.retry.connectionErrors = m_connectionErrors->isChecked();
    draft.retry.initialMs = m_numbers.value(kInitial)->text();
    draft.retry.maxMs = m_numbers.value(kMax)->text();
    draft.retry.exponent = m_numbers.value(kExponent)->text();
    draft.retry.maxElapsedMs = m_numbers.value(kElapsed)->text();
    draft.attemptSeconds = m_numbers.value(kAttempt)->text();
    draft.totalSeconds = m_numbers.value(kTotal)->text();
    return draft;
}

void CallSettings::setProblems(const QList<ApiProblem>& problems)
{
    for (auto it = m_problems.cbegin(); it != m_problems.cend(); ++it) {
        QString text;
        for (const ApiProblem& problem : problems) {
            if (problem.place == it.key() && text.isEmpty())
                text = problem.text;
        }
        it.value()->setText(text);
        it.value()->setVisible(!text.isEmpty());
        setFieldError(m_fields.value(it.key()), !text.isEmpty());
    }
}

bool CallSettings::hasProblem() const
{
    return std::any_of(m_problems.cbegin(), m_problems.cend(),
                       [](const TextLabel* label) { return !label->isHidden(); });
}

} // namespace alien
