// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace alien {

/// Screen-share mode: names of deployments, groups and connections, ids, URLs and hosts are shown as pseudonyms. A
/// pseudonym is the same all through one run and says nothing about what it stands for: it is drawn from a hash with a
/// key that is thrown away at the end. What is sent to a manager or kept in a file of the console is never masked; what
/// an operator saves elsewhere is, by FileMask.
///
/// Names are known by learn(); ids, URLs and addresses by their form. GUI thread only.
class NameMask : public QObject
{
    Q_OBJECT
public:
    /// The mask of the program; one at a time.
    explicit NameMask(QObject* parent = nullptr);
    ~NameMask() override;

    /// Null when there is none or it is off.
    [[nodiscard]] static NameMask* active() { return s_active; }

    [[nodiscard]] bool isOn() const { return s_active == this; }
    /// Learn first, then switch on: nothing is shown in between.
    void setOn(bool on);

    /// One that is on for nobody and gives the same pseudonyms: for another thread.
    [[nodiscard]] std::unique_ptr<NameMask> copy() const;

    /// Names and hosts to replace wherever they occur as whole words; of one character: never.
    void learn(const QString& name);
    void learn(std::string_view name); ///< UTF-8
    /// The host of a URL.
    void learnUrl(const QString& url);

    /// `text` with every name, id, URL, host and address replaced.
    [[nodiscard]] QString text(const QString& text);
    /// The whole text is a name, whether it was known before or not: a cell of a column of names.
    [[nodiscard]] QString whole(const QString& name);
    /// UTF-8 text or JSON; what is neither stays as it is.
    [[nodiscard]] QByteArray bytes(const QByteArray& utf8);
    /// What a pseudonym stands for; other text as it is.
    [[nodiscard]] QString truth(const QString& shown) const;
    /// What stands behind the pseudonyms given out that begin with `part`, or have a later word that does, in any case;
    /// none where they are more than `most`.
    [[nodiscard]] QStringList truths(const QString& part, int most) const;
    /// Whether a pseudonym stands in it that was given out.
    [[nodiscard]] bool holdsPseudonym(const QString& text) const;

Q_SIGNALS:
    void switched(bool on);

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::u16string_view text) const { return std::hash<std::u16string_view>()(text); }
    };
    [[nodiscard]] quint64 numberOf(const QString& text, int round) const;
    [[nodiscard]] QString pseudonym(const QString& text);
    [[nodiscard]] QString idPseudonym(const QString& id);
    [[nodiscard]] QString urlPseudonym(const QString& url);
    [[nodiscard]] QString keep(const QString& text, const QString& shown);
    [[nodiscard]] QString namesIn(const QString& text);
    [[nodiscard]] QString formsIn(const QString& text);

    static NameMask* s_active;

    QByteArray m_key;
    std::unordered_set<std::u16string, Hash, std::equal_to<>> m_names;
    std::unordered_map<std::u16string, int, Hash, std::equal_to<>> m_firstWords; ///< to the longest name, in characters
    QHash<QString, QString> m_pseudonyms;
    QHash<QString, QString> m_truths;
    QHash<QString, QString> m_seen; ///< texts that were masked lately
};

/// What may stand on the screen for `text`. As it is, unless names are masked.
[[nodiscard]] inline QString shown(const QString& text)
{
    auto* mask = NameMask::active();
    return mask == nullptr ? text : mask->text(text);
}

} // namespace alien
