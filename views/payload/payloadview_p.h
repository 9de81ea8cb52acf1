// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payload/jsonindent.h"
#include "models/payload/payloadsearch.h"
#include "models/payload/payloadtree.h"
#include "models/payload/payloadwork.h"
#include "views/payload/payloadview.h"

#include <QPointer>

class QAction;
class QIODevice;
class QMenu;
class QStackedWidget;
class QTimer;

namespace alien {

class PayloadBar;
class PayloadFoot;
class PayloadHexView;
class PayloadPreview;
class PayloadTextView;
class PayloadTreeView;
class RowView;
class SecretClipboard;
class StatePane;

struct PayloadView::Impl
{
    explicit Impl(const Format& f)
        : format(f)
    {}

    // payloadview.cpp
    void build();
    void connectParts();
    void nameParts();
    void takeSource(const PayloadSourcePtr& next);
    void restore(const QStringList& unfolded, const QString& path);
    void setPane(const QString& title, const QString& text);
    void applyMode();
    [[nodiscard]] Mode possible(Mode wanted) const;
    void showState();
    void unpack();
    void say(const QString& sentence); ///< until the next step
    void rowChanged(qint64 row);
    void showPreview(const PayloadTree::Row& row);
    [[nodiscard]] RowView* viewOf(Mode m) const;
    [[nodiscard]] QString problemText() const;

    // payloadview_text.cpp: what the text shows is the payload, or the payload indented
    void prepareText();
    void useText(jsonindent::Layout text);
    [[nodiscard]] PayloadIndex* textIndex() const;
    [[nodiscard]] qint64 toText(qint64 offset) const;
    [[nodiscard]] qint64 fromText(qint64 offset) const;
    void revealAt(qint64 offset);
    void passRevealed();

    // payloadview_find.cpp
    void findChanged();
    void searchAdvanced();
    void go(bool forward);
    void goToHit(qint64 number);
    void goInTree(qint64 offset, const QList<qint64>& way);
    void tryPending();
    [[nodiscard]] qint64 placeNow() const;

    // payloadview_menu.cpp
    void fillMoreMenu(QMenu* menu);
    void treeMenu(const QPoint& global);
    void textMenu(const QPoint& global);
    void copy(const QString& text, bool secret = false);
    /// At once what is short, from a thread what is long; says so when it is too long for a clipboard.
    void copyLater(qint64 bytes, const std::function<QString()>& text, bool secret);
    void copyRow(bool asJson);
    void copySelection();
    void copyWhole();
    void reveal(qint64 row);
    /// Writes on a thread; what it returns is why it failed, or nothing.
    using Writer = std::function<QString(QIODevice& out, const std::atomic_bool& stop)>;
    void save(const QString& name, const Writer& write);
    void saveDecoded(qint64 row);
    void saveWhole();

    PayloadView* q = nullptr;
    const Format& format;
    PayloadSourcePtr source; ///< that is shown
    PayloadSourcePtr packed; ///< what it was unpacked from; null: it is what was set
    std::unique_ptr<PayloadTree> tree;
    quint64 serial = 0; ///< of the source
    jsonindent::Layout layout;
    std::unique_ptr<PayloadIndex> indented; ///< of the layout; null: the text is shown as it came
    bool wantsIndented = true;
    bool indenting = false;
    QSet<qint64> revealed; ///< offsets in the payload
    PayloadSearch* search = nullptr;
    QTimer* findDelay = nullptr;
    qint64 hit = -1;
    bool jumped = false; ///< to the first hit, while searching goes on
    QList<qint64> pendingSteps;
    QString pendingPath;
    bool trying = false; ///< inside tryPending()
    QString notice;
    QList<QAction*> extras;
    PayloadWork work{2};
    PayloadBar* bar = nullptr;
    QStackedWidget* stack = nullptr;
    StatePane* pane = nullptr;
    PayloadTreeView* treeView = nullptr;
    PayloadTextView* textView = nullptr;
    PayloadHexView* hexView = nullptr;
    PayloadPreview* preview = nullptr;
    PayloadFoot* foot = nullptr;
    SecretClipboard* secrets = nullptr;
    Mode wanted = Mode::Tree;
    Mode mode = Mode::Tree;
    QString path;
};

} // namespace alien
