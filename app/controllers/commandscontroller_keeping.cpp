// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commanddesk.h"
#include "app/controllers/commandscontroller.h"
#include "client/redactor.h"
#include "models/commands/commandtext.h"
#include "models/common/curl.h"
#include "models/common/filemask.h"
#include "models/common/inbackground.h"
#include "models/connection/session.h"
#include "views/commands/askform.h"
#include "views/commands/commandfacts.h"
#include "views/commands/commandinspector.h"
#include "views/commands/commandspage.h"
#include "views/commands/fanoutview.h"
#include "views/shell/prompter.h"
#include "views/shell/questionform.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kCopied = 8 * 1024 * 1024;

QList<qint64> idsOf(const QList<CommandRecord>& records)
{
    QList<qint64> ids;
    for (const CommandRecord& record : records)
        ids.append(record.id);
    return ids;
}

} // namespace

void CommandsController::bindKeeping()
{
    on(u"commands.star"_s, [this] {
        const auto all = rows();
        if (!all.isEmpty())
            m_desk.history().setStarred(idsOf(all), !all.first().starred);
    });
    on(u"commands.note"_s, [this] { askNote(); });
    on(u"commands.remove"_s, [this] { askRemove(); });
    on(u"commands.compare"_s, [this] { compare(); });
    on(u"commands.exportMatrix"_s, [this] { exportMatrix(); });
    using To = CommandHistory::ExportFormat;
    on(u"commands.export"_s,
       [this] { exportAs(To::JsonLines, true, u"commands.jsonl"_s, tr("JSON lines (*.jsonl)")); });
    on(u"commands.exportCsv"_s, [this] { exportAs(To::Csv, false, u"commands.csv"_s, tr("CSV (*.csv)")); });
    on(u"commands.exportBundle"_s,
       [this] { exportAs(To::Bundle, true, u"commands.har"_s, tr("HTTP archive (*.har)")); });
}

void CommandsController::bindCopies()
{
    on(u"commands.copyAnswer"_s, [this] { copyBody(true); });
    on(u"commands.copyRequest"_s, [this] { copyBody(false); });
    on(u"commands.copyCurl"_s, [this] { copyCurl(); });
    on(u"commands.copyReport"_s, [this] { copyReport(); });
    on(u"commands.copyId"_s, [this] {
        QStringList lines;
        for (const CommandRecord& record : rows()) {
            if (!record.commandId.isEmpty())
                lines.append(record.commandId);
        }
        prompter().copyText(lines.join(u'\n'));
    });
}

void CommandsController::askTrack()
{
    AskForm::Words words;
    words.id = u"track"_s;
    words.label = tr("Command id");
    words.hint = tr("The manager tells state and answer of any command by its id, not its name or its target.");
    words.verb = tr("Track 1 command");
    auto* form = new AskForm(words, m_trackDraft);
    m_form = form;
    connect(form, &AskForm::rejected, this, [this] { prompter().closeSheet(); });
    connect(form, &AskForm::edited, this, [this](const QString& text) { m_trackDraft = text; });
    connect(form, &AskForm::accepted, this, &CommandsController::track);
    prompter().openSheet(form, tr("Which command is to be followed?"));
}

void CommandsController::track(const QString& id)
{
    const QPointer<CommandsController> self(this);
    m_desk.follower().track(id, m_desk.operatorName(), [self](qint64 recordId, const QString& problem) {
        if (!self)
            return;
        if (recordId == 0) {
            if (self->m_form)
                self->m_form->showError(problem);
            else
                self->tell(problem, tr("Not tracked."));
            return;
        }
        self->m_trackDraft.clear();
        self->prompter().closeSheet();
        self->m_page.showRecord(recordId);
    });
}

void CommandsController::compare()
{
    const auto rows = m_page.selected();
    if (rows.size() == 2) {
        // The older one stands first, however they were picked.
        const bool ordered = rows.first().id < rows.last().id;
        compareBodies(ordered ? rows.first() : rows.last(), ordered ? rows.last() : rows.first());
    } else if (m_page.inspector().previous().id != 0) {
        compareBodies(m_page.inspector().previous(), m_page.inspector().record());
    }
}

void CommandsController::compareBodies(const CommandRecord& before, const CommandRecord& after)
{
    auto& history = m_desk.history();
    history.body(before.id, CommandHalf::Answer, this, [this, &history, before, after](const CommandBody& first) {
        history.body(after.id, CommandHalf::Answer, this, [this, first, before, after](const CommandBody& second) {
            if (!first.known || !second.known) {
                tell(tr("One of the two has no answer here."), tr("They cannot be compared."));
                return;
            }
            const auto titled = [](const CommandRecord& record) {
                return tr("%1 on %2").arg(CommandFacts::title(record), CommandText::target(record));
            };
            const QString title = titled(after);
            m_page.showComparison(title == titled(before) ? title : tr("%1 against %2").arg(title, titled(before)),
                                  payloadOf(first), tr("that of %1").arg(m_page.timeOf(before)), payloadOf(second),
                                  tr("Answer of %1").arg(m_page.timeOf(after)));
        });
    });
}

void CommandsController::askNote()
{
    const auto all = rows();
    if (all.size() != 1)
        return;
    const CommandRecord& record = all.first();
    AskForm::Words words;
    words.id = u"note"_s;
    words.label = tr("Note");
    words.hint = tr("Kept with the command on this computer, and found by the filter.");
    words.verb = tr("Save note");
    words.mayBeEmpty = true;
    auto* form = new AskForm(words, record.note);
    connect(form, &AskForm::rejected, this, [this] { prompter().closeSheet(); });
    connect(form, &AskForm::accepted, this, [this, id = record.id](const QString& text) {
        m_desk.history().setNote(id, text);
        prompter().closeSheet();
    });
    prompter().openSheet(form, tr("Note to %1").arg(CommandFacts::title(record)));
}

void CommandsController::askRemove()
{
    const QList<qint64> ids = idsOf(rows());
    if (ids.isEmpty())
        return;
    const int count = int(ids.size());
    auto* form = new QuestionForm(u"remove"_s,
                                  tr("Name, parameters and answer go from this computer for good. The manager keeps no "
                                     "list: nobody can look them up again."),
                                  tr("Remove %n command(s)", nullptr, count), true);
    connect(form, &QuestionForm::rejected, this, [this] { prompter().closeSheet(); });
    connect(form, &QuestionForm::accepted, this, [this, ids] {
        prompter().closeSheet();
        m_desk.history().remove(ids);
    });
    prompter().openSheet(form, tr("Remove %n command(s) from the history?", nullptr, count));
}

void CommandsController::copyBody(bool answer)
{
    const PayloadSourcePtr source = answer ? m_page.inspector().answer() : m_page.inspector().request();
    if (!source)
        return;
    if (source->size() > kCopied) {
        tell(tr("It is too large for the clipboard; save it from its view."), tr("Not copied."));
        return;
    }
    const QByteArray bytes = source->bytes();
    prompter().copyText(QString::fromUtf8(Redactor::json(bytes)));
}

void CommandsController::copyCurl()
{
    const CommandRecord record = m_page.shown();
    const PayloadSourcePtr source = m_page.inspector().request();
    if (record.id == 0)
        return;
    QJsonObject params{{u"mode"_s, u"inline"_s}};
    params.insert("inlineBase64"_L1, QString::fromLatin1(source ? source->bytes().toBase64() : QByteArray()));
    QJsonObject body;
    body.insert("deploymentId"_L1, record.deploymentId);
    body.insert("command"_L1, record.name);
    body.insert("params"_L1, params);
    // One of its own: the old one would only be answered with the old command.
    body.insert("idempotencyKey"_L1, QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (!record.targetResourceId.isEmpty())
        body.insert("targetResourceId"_L1, record.targetResourceId);
    prompter().copyText(curlCommand("POST", curlBase(session().profile()), u"/v1/commands"_s,
                                    QJsonDocument(body).toJson(QJsonDocument::Compact)));
}

void CommandsController::copyReport()
{
    QStringList lines;
    for (const CommandRecord& record : rows()) {
        lines.append(tr("Command: %1").arg(CommandFacts::title(record)));
        lines.append(tr("Target: %1 %2").arg(CommandText::target(record), record.deploymentId));
        lines.append(tr("State: %1, attempt %2").arg(CommandText::state(record)).arg(record.attempt));
        lines.append(
            tr("Sent: %1, ended: %2").arg(m_page.exactTime(record.sentMs), m_page.exactTime(record.settledMs)));
        lines.append(tr("Command id: %1").arg(record.commandId));
        lines.append(tr("Idempotency key: %1").arg(record.idempotencyKey));
        if (!record.errorCode.isEmpty() || !record.errorMessage.isEmpty())
            lines.append(Redactor::text(tr("Error: %1 %2").arg(record.errorCode, record.errorMessage)));
        lines.append(QString());
    }
    // The idempotency key is what a report is asked for; only what others wrote may hold a secret.
    prompter().copyText(lines.join(u'\n').trimmed());
}

void CommandsController::exportAs(CommandHistory::ExportFormat format, bool bodies, const QString& name,
                                  const QString& filter)
{
    const QPointer<CommandsController> self(this);
    prompter().chooseSaveFile(tr("Export commands"), name, filter, [self, format, bodies](const QString& file) {
        if (!self || file.isEmpty())
            return;
        self->m_desk.history().exportTo({file, format, bodies, self->session().profile().url}, self->m_page.selection(),
                                        self, [self, file, mask = FileMask()](bool ok, const QString& error) {
                                            Notice notice;
                                            notice.id = u"commands.export"_s;
                                            notice.kind = ok ? Notice::Kind::Info : Notice::Kind::Failed;
                                            notice.title = ok ? tr("The commands were saved.")
                                                              : tr("The commands could not be saved.");
                                            notice.text = ok ? mask.saved(file) : tr("%1: %2").arg(file, error);
                                            self->prompter().tell(notice);
                                        });
    });
}

void CommandsController::exportMatrix()
{
    const QByteArray csv = m_page.fanOut().csv();
    const QPointer<CommandsController> self(this);
    prompter().chooseSaveFile(
        tr("Export matrix"), u"answers.csv"_s, tr("CSV (*.csv)"), [self, csv](const QString& file) {
            if (!self || file.isEmpty())
                return;
            const FileMask mask;
            inBackground(
                self.data(),
                [file, csv, mask]() -> QString {
                    const QByteArray bytes = mask(csv);
                    QSaveFile out(file);
                    const bool ok = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit();
                    return ok ? QString() : out.errorString();
                },
                [self, file, mask](const QString& error) {
                    if (!error.isEmpty())
                        self->tell(tr("%1: %2").arg(file, error), tr("The matrix could not be saved."));
                    else if (mask.isOn())
                        self->prompter().tell({u"commands.export"_s,
                                               Notice::Kind::Info,
                                               tr("The matrix was saved."),
                                               mask.saved(file),
                                               {},
                                               true});
                });
        });
}

} // namespace alien
