// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/workspaceprompter.h"

#include "models/common/namemask.h"
#include "models/connection/session.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/widgets/confirmsheet.h"
#include "views/common/widgets/textlabel.h"
#include "views/shell/formsheet.h"
#include "views/shell/noticestack.h"
#include "views/shell/secretclipboard.h"
#include "views/shell/workspaceview.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alien {

namespace {

SheetContent contentOf(const ConfirmRequest& request)
{
    SheetContent content;
    content.level = request.level;
    content.question = request.question;
    content.explanation = request.whatHappens;
    for (const QString& warning : request.warnings)
        content.warnings.append({MessageBar::Kind::Attention, {}, warning, {}, {}});
    for (const QString& left : request.leftOut)
        content.warnings.append({MessageBar::Kind::Info, {}, left, {}, {}});
    if (!request.wayBack.isEmpty())
        content.warnings.append(
            {MessageBar::Kind::Info, WorkspacePrompter::tr("The way back:"), request.wayBack, {}, {}});
    content.targets = request.targets;
    content.asksReason = request.asksReason;
    content.reasonRequired = request.asksReason && request.protection == Protection::Production;
    if (request.makeBody)
        content.body = request.makeBody();
    // What stands on the screen is what is typed.
    content.typed = shown(request.typedText);
    content.typedPrompt = shown(request.typedLabel);
    content.check = request.checkText;
    content.acknowledge = request.acknowledge;
    content.verb = request.verb;
    content.destructive = request.destructive;
    content.protection = request.protection;
    content.connectionColor = request.connectionColor;
    content.connection = request.connectionName;
    return content;
}

} // namespace

WorkspacePrompter::WorkspacePrompter(WorkspaceView& view, QWidget& client, SecretClipboard& secrets, QObject* parent)
    : Prompter(parent)
    , m_view(&view)
    , m_client(client)
    , m_secrets(secrets)
{}

void WorkspacePrompter::ask(const ConfirmRequest& request, std::function<void(const ConfirmAnswer&)> done)
{
    if (request.level <= ConfirmLevel::Instant) {
        done({true, {}});
        return;
    }
    // An answer that comes in may ask as well: the question that is open is answered first.
    if (m_question && !m_question->isClosed()) {
        done({});
        return;
    }
    auto* sheet = new ConfirmSheet(contentOf(request), &m_client);
    m_question = sheet;
    sheet->setAside(!m_inFront);
    connect(sheet, &ConfirmSheet::accepted, this, [done](const QString& reason) { done({true, reason}); });
    connect(sheet, &ConfirmSheet::rejected, this, [done] { done({}); });
    // The view may go while the sheet is open: then nobody is left to send anything.
    if (m_view)
        connect(m_view, &QObject::destroyed, sheet, &ConfirmSheet::reject);
    sheet->open();
}

void WorkspacePrompter::setInFront(bool inFront)
{
    m_inFront = inFront;
    // The question may stand over the form: it rises last.
    for (Sheet* sheet : {static_cast<Sheet*>(m_sheet.data()), static_cast<Sheet*>(m_question.data())}) {
        if (sheet)
            sheet->setAside(!inFront);
    }
}

void WorkspacePrompter::holdBack(const QString& text, std::function<void(bool)> done)
{
    if (m_view)
        m_view->notices().holdBack(text, 5s, std::move(done));
}

void WorkspacePrompter::tell(const Notice& notice)
{
    if (m_view)
        m_view->notices().tell(notice);
}

void WorkspacePrompter::showSecret(const QString& title, const QString& note, const Secret& secret,
                                   std::function<void()> closed)
{
    auto* content = new QWidget;
    const Look& look = Look::of(&m_client);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(10));
    auto* words = new TextLabel(note, FontRole::Body, Token::Text, content);
    words->setWordWrap(true);
    column->addWidget(words);
    auto* row = new QHBoxLayout;
    auto* field = new QLineEdit(QString::fromUtf8(secret.reveal()), content);
    field->setObjectName(u"secret.value"_s);
    field->setAccessibleName(tr("Secret value"));
    field->setReadOnly(true);
    field->setEchoMode(QLineEdit::Password);
    Look::of(&m_client).dress(field, FontRole::Mono);
    auto* show = new QPushButton(tr("Show"), content);
    show->setObjectName(u"secret.show"_s);
    show->setAccessibleName(tr("Show the secret"));
    show->setCheckable(true);
    connect(show, &QPushButton::toggled, field,
            [field](bool on) { field->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    auto* copy = new QPushButton(tr("Copy"), content);
    copy->setObjectName(u"secret.copy"_s);
    copy->setAccessibleName(tr("Copy the secret"));
    setButtonKind(copy, ButtonKind::Primary);
    row->addWidget(field, 1);
    row->addWidget(show);
    row->addWidget(copy);
    column->addLayout(row);
    auto* state = new TextLabel(tr("A copy leaves the clipboard after 30 s."), FontRole::Small, Token::Muted, content);
    column->addWidget(state);
    auto* done = new QPushButton(tr("Done"), content);
    done->setObjectName(u"secret.done"_s);
    done->setAccessibleName(done->text());
    column->addWidget(done, 0, Qt::AlignRight);
    for (auto* button : {show, copy, done})
        setBigControl(button);
    setBigControl(field);
    connect(copy, &QPushButton::clicked, this, [this, secret, state] {
        m_secrets.copy(secret);
        state->setText(tr("Copied; it leaves the clipboard after 30 s."));
    });
    connect(done, &QPushButton::clicked, this, &WorkspacePrompter::closeSheet);
    openSheet(content, title);
    if (m_sheet && closed)
        connect(m_sheet, &FormSheet::closed, this, std::move(closed));
}

void WorkspacePrompter::openSheet(QWidget* content, const QString& question)
{
    closeForm();
    m_sheet = new FormSheet(content, question, &m_client);
    m_sheet->setAside(!m_inFront);
    if (m_view)
        connect(m_view, &QObject::destroyed, m_sheet, &FormSheet::closeSheet);
    if (m_view)
        m_sheet->setConnection(m_view->session().profile());
    m_sheet->open();
}

void WorkspacePrompter::closeSheet()
{
    if (m_sheet)
        closeForm();
    else if (m_question)
        m_question->reject();
}

void WorkspacePrompter::closeForm()
{
    if (m_sheet)
        m_sheet->closeSheet();
    m_sheet = nullptr;
}

void WorkspacePrompter::copyText(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
}

void WorkspacePrompter::chooseSaveFile(const QString& title, const QString& suggestion, const QString& filter,
                                       std::function<void(const QString&)> done)
{
    auto* dialog = new QFileDialog(m_client.window(), title, suggestion, filter);
    dialog->setObjectName(u"saveFile"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::finished, this, [dialog, done](int result) {
        done(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
    });
    dialog->open();
}

void WorkspacePrompter::openUrl(const QString& url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    // What comes from a manager opens nothing but a web page.
    if (parsed.isValid() && (parsed.scheme() == "https"_L1 || parsed.scheme() == "http"_L1))
        QDesktopServices::openUrl(parsed);
}

} // namespace alien
