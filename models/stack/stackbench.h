// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/blastradius.h"
#include "models/stack/stackchecks.h"
#include "models/stack/stackdocument.h"
#include "models/stack/stackdrafts.h"
#include "models/stack/stackmerge.h"
#include "models/stack/stackview.h"

#include <QSet>
#include <QTimer>

namespace alien {

class Session;

/// What of a stack is looked at; list, form, text and graph follow it.
struct StackPlace
{
    enum class Kind { None, Resource, Profile };
    Kind kind = Kind::None;
    QString id;
    friend bool operator==(const StackPlace&, const StackPlace&) = default;
};

/// The stack editor of one connection without its window: the open draft, kept as it is typed; what is looked at; the
/// checks against what the fleet runs now. Parsing of releases and all checks are done away from the GUI thread.
class StackBench : public QObject
{
    Q_OBJECT
public:
    using Stacks = QHash<QString, Document>; ///< by platform

    /// Both outlive the bench.
    StackBench(Session& session, StackDrafts& drafts, QObject* parent = nullptr);
    ~StackBench() override;

    [[nodiscard]] Session& session() const { return m_session; }
    [[nodiscard]] StackDocument& document() { return m_document; }
    [[nodiscard]] const StackDocument& document() const { return m_document; }
    [[nodiscard]] StackDialect managerDialect() const;

    // Drafts
    [[nodiscard]] const StackDraft& draft() const { return m_draft; } ///< without its text; no id: none is open
    [[nodiscard]] bool isOpen() const { return !m_draft.id.isEmpty(); }
    [[nodiscard]] bool isOpening() const { return m_opening; }
    [[nodiscard]] const QList<StackDraft>& drafts() const { return m_drafts; } ///< newest first
    /// Without opening it; an empty text: it is not there any more.
    void readText(const QString& draftId, std::function<void(const QByteArray& text)> done);
    [[nodiscard]] qint64 savedMs() const { return m_savedMs; } ///< 0: not yet
    [[nodiscard]] bool isSaved() const { return m_saves == 0; }
    [[nodiscard]] QString problem() const { return m_store.problem(); } ///< with the drafts' file
    [[nodiscard]] bool keeps() const { return m_store.keeps(); }        ///< in spite of the problem
    void openDraft(const QString& id);
    /// The same at start: one that is gone, or of another connection, is no error and is not opened.
    void reopenDraft(const QString& id);
    /// A new draft with the release's stacks, laid out over several lines.
    void openRelease(const QString& releaseId);
    void openTemplate(const QString& templateId, const QStringList& platforms);
    void openText(const QString& name, const QByteArray& body, const QString& baseRelease = {});
    void renameDraft(const QString& name);
    /// Answers the whole draft, for undo.
    void removeDraft(std::function<void(const StackDraft&)> done);
    void restoreDraft(const StackDraft& draft);
    void close();

    // What is looked at
    [[nodiscard]] QString platform() const { return m_platform; }
    void setPlatform(const QString& platform);
    [[nodiscard]] StackPlace place() const { return m_place; }
    void setPlace(const StackPlace& place);
    [[nodiscard]] StackView view() const; ///< of the platform; the last that was JSON while its text is none
    [[nodiscard]] bool isReadable() const;
    /// The platforms that edits of the resource go to: all that have it, or only the one that is looked at.
    [[nodiscard]] QStringList platformsFor(const QString& resourceId) const;
    /// Until another place is looked at. Unless chosen, edits go to all platforms only while these have the same there:
    /// what was made different on purpose is not levelled in passing.
    void setEditsAll(bool all);
    [[nodiscard]] bool editsAll() const;
    /// Whether all platforms that have the present resource or profile have the same bytes for it.
    [[nodiscard]] bool isSameOnAll() const;
    /// Of the present resource or profile; false when the text does not take it.
    bool apply(const StackEdits& edits, const QString& label, const QByteArray& mergeKey = {});

    // Checks
    [[nodiscard]] const StackReport& report() const { return m_checks.report(); }
    [[nodiscard]] bool isChecked() const { return report().revision == m_document.revision(); }
    [[nodiscard]] const StackDiff* difference(const QString& platform) const; ///< against the base; null: none
    void applyFix(const Finding& finding);
    [[nodiscard]] BlastRadius blastRadius() const;
    /// Empty when the stack can be published.
    [[nodiscard]] QString whyNotPublished() const;

    // Releases
    [[nodiscard]] QString baseRelease() const { return m_draft.baseRelease; }
    void setBaseRelease(const QString& releaseId);
    [[nodiscard]] const Stacks* stacksOf(const QString& releaseId) const; ///< null until they are read
    /// Reads them in the background; stacksRead() tells.
    void wantStacks(const QString& releaseId);
    /// In the background; `done` comes unless the bench goes.
    void compare(const QByteArray& before, const QByteArray& after, std::function<void(const QList<StackDiff>&)> done);
    /// What the newest release changed since the base, against what was edited.
    void merge(const QByteArray& newest, std::function<void(const StackMerge&)> done);
    /// Brings the changes of a merge into the draft, as steps that can be taken back.
    void takeOver(const StackMerge& merge);

Q_SIGNALS:
    void openedChanged(); ///< another draft, or none
    void draftsChanged();
    void savedChanged();
    void platformChanged();
    void placeChanged();
    void edited(); ///< the text changed
    void checked();
    void stacksRead(const QString& releaseId);
    /// To the dialect of the manager, by a fix; `losses`: what could not be said there.
    void converted(const QStringList& losses);
    void refused(const QString& title, const QString& text); ///< something asked for could not be done

private:
    struct Counts
    {
        QHash<std::pair<QString, QString>, int> running;                   ///< {platform, release}: deployments
        QHash<QString, int> hit;                                           ///< by platform
        QHash<std::pair<QString, std::pair<QString, bool>>, int> networks; ///< {platform, {type, names public subnets}}
        friend bool operator==(const Counts&, const Counts&) = default;
    };
    void read(const QString& id, bool complain);
    void take(const StackDraft& draft);
    void listDrafts();
    void documentChanged();
    void keepGood();
    void settlePlace();
    void followFleet();
    void request();
    void create(StackDraft draft);
    [[nodiscard]] QString connectionKey() const;

    [[nodiscard]] QStringList reachOf(const Finding& finding) const;

    Session& m_session;
    StackDrafts& m_store;
    StackDocument m_document;
    StackChecks m_checks;
    StackDraft m_draft;
    QList<StackDraft> m_drafts;
    QString m_platform;
    StackPlace m_place;
    QHash<QString, Document> m_lastGood;
    QHash<QString, Stacks> m_stacks; ///< by release
    QSet<QString> m_reading;
    Counts m_counts;
    QTimer m_requestTimer;
    qint64 m_savedMs = 0;
    int m_saves = 0; ///< not on disk yet
    std::optional<bool> m_editsAll;
    bool m_opening = false;
    bool m_loading = false;
};

} // namespace alien
