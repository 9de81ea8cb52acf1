// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/look/desktopappearance.h"
#include "views/common/look/icons.h"
#include "views/common/look/token.h"

#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;
class QWidget;

namespace alien {

enum class ThemeChoice : std::uint8_t { Auto, Light, Dark };
/// Compact rows are 24 px, comfortable ones 32, at the reference font of 13 px.
enum class Density : std::uint8_t { Compact, Comfortable };

/// What a text is, and by that its size and weight. At the reference: Figure 20, SheetTitle 17, Title 15, Body 13, Mono
/// 12, Small 11.
enum class FontRole : std::uint8_t {
    Body,
    Strong,
    Small,
    SmallStrong,
    Title,
    SheetTitle,
    Figure,
    Mono,
    MonoSmall,
    MonoSmallStrong
};

/// The visual language: colours, fonts and lengths of the running program. The application owns one and passes it on,
/// or a widget finds it through its style. Everything that paints asks at paint time and repaints on changed().
class Look : public QObject
{
    Q_OBJECT
public:
    explicit Look(QObject* parent = nullptr);

    /// The look of the style that the widget is painted with; where no LookStyle is installed, one in light colours
    /// that the application object owns.
    static Look& of(const QWidget* widget);
    /// Style, palette and font of the whole application; follows every later change.
    void install(QApplication& application);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    [[nodiscard]] Theme theme() const;
    [[nodiscard]] bool highContrast() const;

    [[nodiscard]] QColor color(Token token) const { return tokenColor(token, theme(), highContrast()); }
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QIcon icon(IconId id, Token colour = Token::Muted) const { return themedIcon(*this, id, colour); }

    [[nodiscard]] QFont font(FontRole role) const;
    /// For columns of numbers: body, or the fixed face where the body face has digits of different widths.
    [[nodiscard]] QFont numberFont() const;
    [[nodiscard]] bool hasTabularDigits() const;
    /// Empty families mean the system's.
    void setFamilies(const QString& body, const QString& mono);

    /// A length of the design, given in px at the reference font, at the present font and zoom.
    [[nodiscard]] int px(double reference) const;
    [[nodiscard]] int unit() const { return px(4); }
    [[nodiscard]] Density density() const { return m_density; }
    void setDensity(Density density);
    [[nodiscard]] int rowHeight() const { return px(m_density == Density::Compact ? 24 : 32); }

    /// 1 is the system's font size; 0.7 to 2 in steps of 0.1.
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    void zoomIn() { setZoom(m_zoom + 0.1); }
    void zoomOut() { setZoom(m_zoom - 0.1); }
    void resetZoom() { setZoom(1); }

    /// From now on; what was chosen comes before it.
    void setDesktop(const DesktopAppearance& desktop);
    /// False when the desktop or the platform asks for no animation.
    [[nodiscard]] bool isAnimated() const;

    /// Gives a label or button its font and text colour, now and after every change. Calling again replaces the role.
    void dress(QWidget* widget, FontRole role, Token text = Token::Text);

Q_SIGNALS:
    void changed();

private:
    void measure();
    void refresh();
    void apply(QWidget* widget) const;

    DesktopAppearance m_desktop;
    QApplication* m_application = nullptr;
    QFont m_systemFont;
    QString m_bodyFamily;
    QString m_monoFamily;
    ThemeChoice m_choice = ThemeChoice::Auto;
    Density m_density = Density::Compact;
    double m_zoom = 1;
    double m_scale = 1; ///< px at the reference to px here
    int m_bodyPixels = 13;
};

} // namespace alien
