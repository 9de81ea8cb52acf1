// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paths.h"
#include "models/support/supportbundle.h"

#include <QObject>

namespace alien {

class ActionRegistry;
class Format;
class Journal;
class MainWindow;
class Preferences;
class SessionHub;
class SupportPage;

/// Help > Support bundle: puts it together, shows it, saves it. File > Open support bundle: shows somebody else's.
class SupportDesk : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        ActionRegistry& actions;
        MainWindow& window;
        SessionHub& hub;
        Journal& journal;
        Preferences& preferences;
        const Format& format;
        Paths paths;
    };
    explicit SupportDesk(const Parts& parts, QObject* parent = nullptr);

    /// Puts one together and shows it.
    void make();
    /// Shows the one in the file.
    void open(const QString& file);
    /// Names were masked or are shown again: the preview, which is what is saved, follows.
    void followMask();

private:
    SupportPage& page();
    [[nodiscard]] SupportBundle::Content facts() const;
    void chooseFile(bool save);
    void save(const QString& file, const QByteArray& bytes);
    void preview();

    Parts m_parts;
    QByteArray m_made;             ///< with true names; what is shown and saved may have others
    SupportPage* m_page = nullptr; ///< the window's; made when first asked for
};

} // namespace alien
