// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payload/payloadsource.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QAction;

namespace alien {

class Clock;
class Format;

/// A payload, read only, of any size and any content: tree, text or hex, find, path of the place, facts at the right
/// margin, values decoded in place. Secrets are dots until they are revealed one by one, and copies keep to that.
/// Nothing is loaded at once: 100 MB open as fast as 1 kB.
class PayloadView : public QWidget
{
    Q_OBJECT
public:
    enum class Mode : std::uint8_t { Tree, Text, Hex };
    /// `format` outlives the view.
    explicit PayloadView(const Format& format, QWidget* parent = nullptr);
    ~PayloadView() override;

    /// "Request" and "212 B, inline, JSON" in the head line. Without a title only the controls stand there. The title
    /// is also the accessible name of the tree ("Answer"), without one "JSON".
    void setTitle(const QString& title, const QString& fact = {});
    /// Widgets beside the title, at the left of the find field.
    void addHeadWidget(QWidget* widget);
    /// Between the payload and the foot, as high as it wants to be.
    void addBelow(QWidget* widget);
    /// Widgets at the right of the foot: "2 values differ from the answer of 18:02, Show".
    void addFootWidget(QWidget* widget);
    /// Offered beside the other ways to copy, as "Copy as curl" of the request that a payload belongs to.
    void addMenuAction(QAction* action);
    /// Accessible name of the find field; "Find" and the title by itself.
    void setFindName(const QString& accessibleName);

    /// The same bytes again change nothing; others keep what is unfolded, the current place and the mode where they
    /// still exist. Null empties the view.
    void setSource(const PayloadSourcePtr& source);
    [[nodiscard]] PayloadSourcePtr source() const;
    /// An answer that this program cannot reach: says so, and how large it is.
    void showStoredOnHost(qint64 bytes, const QString& place);
    /// A sentence in place of a payload: waiting, not sent yet, failed.
    void showMessage(const QString& title, const QString& text);

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const;
    void expandToDepth(int depth);
    /// "$.a.b[3]". What lies behind many bytes is found in the background.
    void setCurrentPath(const QString& path);
    [[nodiscard]] QString currentPath() const;
    /// By path: a fact at the right margin of that row ("was 0"), which is marked as changed.
    void setNotes(const QHash<QString, QString>& notes);
    void find(const QString& text);
    /// What "now" is for ages, in tests; outlives the view.
    void setClock(const Clock& clock);

Q_SIGNALS:
    /// Was put on the clipboard; never a secret: those go there by themselves, for half a minute.
    void copied(const QString& text);
    void modeChanged(alien::PayloadView::Mode mode);
    void currentPathChanged(const QString& path);
    /// Somebody asked to see a secret.
    void revealed(const QString& path);
    /// A payload or a value was written to a file; `problem` says why not.
    void saved(const QString& file, const QString& problem);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace alien
