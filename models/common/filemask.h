// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <memory>

namespace alien {

class NameMask;

/// For a file that an operator saves: while names are masked it holds the pseudonyms that are on the screen, and the
/// save says so. Made on the GUI thread when the save begins, and a copy of what is known then; used by one thread
/// after the other.
class FileMask
{
    Q_DECLARE_TR_FUNCTIONS(alien::FileMask)
public:
    FileMask();

    [[nodiscard]] bool isOn() const { return m_mask != nullptr; }
    /// UTF-8 in whole lines; what is no text stays as it is.
    [[nodiscard]] QByteArray operator()(const QByteArray& bytes) const;
    /// What a save says when it is done: where the file is, and that it holds pseudonyms.
    [[nodiscard]] QString saved(const QString& path) const;

private:
    std::shared_ptr<NameMask> m_mask;
};

} // namespace alien
