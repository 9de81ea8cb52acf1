// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace alien {

/// A filter under a name, with the columns and the sorting that go with it.
struct SavedView
{
    QString id; ///< stable; given when it is added
    QString name;
    QString query;      ///< as typed
    QByteArray columns; ///< TableView::saveColumns(); empty: as they are
    friend bool operator==(const SavedView&, const SavedView&) = default;
};

/// The views of one connection, in the order of their tabs. Whoever stores them listens to changed().
class SavedViews : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const QList<SavedView>& views() const { return m_views; }
    [[nodiscard]] const SavedView* find(const QString& id) const;
    /// The view that opens first; empty: every deployment.
    [[nodiscard]] QString defaultId() const { return m_default; }
    /// Why a view cannot have this name, one sentence; empty: it can. `self` may keep its own.
    [[nodiscard]] QString nameProblem(const QString& name, const QString& self = {}) const;
    /// The name, with a number where it is taken.
    [[nodiscard]] QString freeName(const QString& name) const;

    QString add(SavedView view); ///< behind the others; its id
    void rename(const QString& id, const QString& name);
    void change(const QString& id, const QString& query, const QByteArray& columns);
    void move(const QString& id, int step); ///< -1: one to the left
    void setDefault(const QString& id);     ///< empty: none
    void remove(const QString& id);
    [[nodiscard]] bool canRestore() const { return m_removed.has_value(); }
    QString restore(); ///< the view removed last, in its place; its id

    [[nodiscard]] QByteArray toJson() const;
    /// False when these bytes are none of toJson(): then nothing changes.
    bool load(const QByteArray& json);

    /// A view as one line of text, to hand to somebody else.
    [[nodiscard]] static QString toText(const SavedView& view);
    /// Nothing, and why, when the text is no view.
    [[nodiscard]] static std::optional<SavedView> fromText(const QString& text, QString* error);

Q_SIGNALS:
    void changed();

private:
    struct Removed
    {
        SavedView view;
        qsizetype place = 0;
        bool wasDefault = false;
    };
    [[nodiscard]] SavedView* edit(const QString& id);

    QList<SavedView> m_views;
    QString m_default;
    std::optional<Removed> m_removed;
};

} // namespace alien
