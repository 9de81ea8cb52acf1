// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/release.h"
#include "models/stack/stackbody.h"
#include "models/stack/stackedit.h"
#include "models/stack/stackreferences.h"
#include "models/stack/stacktypes.h"

#include <QElapsedTimer>
#include <QObject>
#include <QUndoStack>

#include <chrono>
#include <functional>
#include <optional>

namespace alien {

/// The stacks of a release while they are edited, on the GUI thread: text and forms work on the same bytes, and what
/// was not touched keeps every byte. One undo stack holds the steps of both; typing that goes on at one place is one
/// step. A step that cannot be made changes nothing and answers false.
class StackDocument : public QObject
{
    Q_OBJECT
public:
    explicit StackDocument(QObject* parent = nullptr);
    ~StackDocument() override;

    /// Starts anew: the history is forgotten. Any text is taken as it is, broken ones too.
    void load(const QByteArray& body, StackDialect dialect);
    /// {platform: stack, ...} of a release, in the bytes the manager sent.
    [[nodiscard]] static QByteArray bodyOf(const Release& release);
    /// What a file holds: a body, a release (its `stack`), or one stack, which becomes that of `platform`. Empty: none
    /// of these, or no JSON.
    [[nodiscard]] static QByteArray bodyOfFile(const QByteArray& file, const QString& platform);

    [[nodiscard]] StackDialect dialect() const { return m_dialect; }
    /// Which manager it is checked and written for; converts nothing.
    void setDialect(StackDialect dialect);
    [[nodiscard]] const StackBody& body() const { return m_body; }
    [[nodiscard]] QByteArray text() const { return m_body.text(); }
    [[nodiscard]] QStringList platforms() const; ///< in the order of the text
    [[nodiscard]] QByteArray platformText(const QString& platform) const;
    /// Null while its text is no JSON, and when there is none.
    [[nodiscard]] Document stack(const QString& platform) const;
    [[nodiscard]] Document::Error error(const QString& platform) const;
    [[nodiscard]] bool isWhole() const { return m_body.isWhole(); }
    [[nodiscard]] QUndoStack* undoStack() { return &m_undo; }
    /// What comes next is a step of its own: the field that was edited has lost the focus.
    void endStep() { ++m_run; }
    /// So long after the last edit the next one is a step of its own.
    void setStepPause(std::chrono::milliseconds pause) { m_stepPause = pause; }
    /// Grows with each change, undo and redo included.
    [[nodiscard]] quint64 revision() const { return m_revision; }

    /// Text as typed, valid or not.
    void setText(const QByteArray& text);
    bool setPlatformText(const QString& platform, const QByteArray& text);

    /// All edits or none, as one step. Edits of the same `mergeKey` one after the other become one (a spin box that is
    /// turned) until a pause or endStep().
    bool apply(const QString& platform, const StackEdits& edits, const QString& label, const QByteArray& mergeKey = {});
    /// On each of these platforms whose stack can be edited so; false when none could. One step.
    bool applyTo(const QStringList& platforms, const StackEdits& edits, const QString& label,
                 const QByteArray& mergeKey = {});
    /// Platforms whose stack has the resource.
    [[nodiscard]] QStringList platformsWith(const QString& resourceId) const;

    bool addPlatform(const QString& platform, const QByteArray& stack);
    bool copyPlatform(const QString& from, const QString& to);
    bool removePlatform(const QString& platform);

    /// `entry`: {config, lifecycle, dependencies}. Refused where the id is taken or config.id differs.
    bool addResource(const QStringList& platforms, const QString& id, const QByteArray& entry);
    /// Under a new id; nothing refers to the copy, and permission profiles are left alone.
    bool duplicateResource(const QStringList& platforms, const QString& id, const QString& newId);
    /// Follows every reference: config.id, links, triggers, dependencies, cluster, what profiles grant. Refused where
    /// the new id is taken.
    bool renameResource(const QStringList& platforms, const QString& id, const QString& newId);
    bool renameProfile(const QStringList& platforms, const QString& name, const QString& newName);
    /// What refers to it, on one platform.
    [[nodiscard]] std::vector<StackReference> referrers(const QString& platform, const QString& id) const;
    /// With `references`, what refers to it goes too: links, triggers, dependencies, grants, cluster.
    bool removeResource(const QStringList& platforms, const QString& id, bool references);

    /// To the other dialect, every platform; see StackConversion for what cannot be said there. One step, dialect()
    /// too.
    bool convertTo(StackDialect dialect);
    /// A text written for `dialect`, to the dialect() that stays. `losses`: what cannot be said there, in words.
    bool convertFrom(StackDialect dialect, QStringList* losses = nullptr);

Q_SIGNALS:
    /// `platform`: the only one whose stack changed; empty: several, or which platforms there are.
    void changed(const QString& platform);
    /// One text splice has been applied to text(), in bytes; an editor that shows it does the same. Before changed().
    void spliced(const alien::TextSplice& splice);
    void dialectChanged();

private:
    class Step;
    friend class Step;
    using Make = std::function<StackEdits(const Document& stack)>;
    /// An edit of each platform that can be edited so.
    bool makeStep(const QStringList& platforms, const Make& make, const QString& label, bool all,
                  const QByteArray& mergeKey = {});
    bool convert(StackDialect from, StackDialect to, QStringList* losses = nullptr);
    bool push(std::vector<TextSplice> splices, const QString& label, const QByteArray& mergeKey, StackDialect dialect);
    void take(const TextSplice& splice);
    void finish(const QString& platform, StackDialect dialect);
    [[nodiscard]] QString platformOf(const TextSplice& splice) const;
    /// The body with null for each stack, edited, and the stacks put back.
    bool editFrame(const StackEdit& edit, const QString& label);

    QUndoStack m_undo;
    QElapsedTimer m_lastPush;
    std::chrono::milliseconds m_stepPause{1500};
    int m_run = 0;
    StackBody m_body;
    StackDialect m_dialect = StackDialect::V1;
    quint64 m_revision = 0;
};

/// A stack with the edits done; nothing when one of them cannot be. New members stand in the style of their neighbours.
[[nodiscard]] std::optional<QByteArray> editedStack(const Document& stack, const StackEdits& edits);

} // namespace alien
