// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/look/look.h"

#include "views/common/look/lookstyle.h"
#include "views/common/look/rescaler.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QStyle>
#include <QWidget>

#include <cmath>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr auto roleProperty = "alienFontRole";
constexpr auto tokenProperty = "alienTextToken";
constexpr double referencePixels = 13;
constexpr double referenceLine = 16;

struct Size
{
    double factor;
    QFont::Weight weight;
    bool mono;
};

Size sizeOf(FontRole role)
{
    switch (role) {
    case FontRole::Body:
        return {1, QFont::Normal, false};
    case FontRole::Strong:
        return {1, QFont::DemiBold, false};
    case FontRole::Small:
        return {11 / referencePixels, QFont::Normal, false};
    case FontRole::SmallStrong:
        return {11 / referencePixels, QFont::DemiBold, false};
    case FontRole::Title:
        return {15 / referencePixels, QFont::DemiBold, false};
    case FontRole::SheetTitle:
        return {17 / referencePixels, QFont::DemiBold, false};
    case FontRole::Figure:
        return {20 / referencePixels, QFont::DemiBold, false};
    case FontRole::Mono:
        return {12 / referencePixels, QFont::Normal, true};
    case FontRole::MonoSmall:
        return {11 / referencePixels, QFont::Normal, true};
    case FontRole::MonoSmallStrong:
        return {11 / referencePixels, QFont::DemiBold, true};
    }
    return {1, QFont::Normal, false};
}

} // namespace

Look::Look(QObject* parent)
    : QObject(parent)
    , m_systemFont(QFontDatabase::systemFont(QFontDatabase::GeneralFont))
{
    // A desktop without a theme says "Sans Serif", which would be looked up in vain for every size and weight, and then
    // what stands for it.
    if (const QString family = QFontInfo(m_systemFont).family(); !family.isEmpty())
        m_systemFont.setFamily(family);
    measure();
}

Look& Look::of(const QWidget* widget)
{
    const QStyle* style = widget ? widget->style() : QApplication::style();
    if (const auto* look = qobject_cast<const LookStyle*>(style))
        return look->look();
    if (auto* found = qApp->findChild<Look*>(QString(), Qt::FindDirectChildrenOnly))
        return *found;
    return *new Look(qApp);
}

void Look::install(QApplication& application)
{
    m_application = &application;
    QApplication::setStyle(new LookStyle(*this));
    refresh();
}

void Look::setDesktop(const DesktopAppearance& desktop)
{
    if (desktop == m_desktop)
        return;
    m_desktop = desktop;
    refresh();
}

void Look::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    refresh();
}

Theme Look::theme() const
{
    if (m_choice == ThemeChoice::Auto)
        return m_desktop.dark ? Theme::Dark : Theme::Light;
    return m_choice == ThemeChoice::Dark ? Theme::Dark : Theme::Light;
}

bool Look::highContrast() const
{
    return m_desktop.contrast;
}

QPalette Look::palette() const
{
    QPalette result;
    const auto set = [&](QPalette::ColorRole role, Token token) { result.setColor(QPalette::All, role, color(token)); };
    set(QPalette::Window, Token::Window);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Base);
    set(QPalette::AlternateBase, Token::Alternate);
    set(QPalette::Text, Token::Text);
    set(QPalette::PlaceholderText, Token::Placeholder);
    set(QPalette::Button, Token::Raised);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::AccentText);
    set(QPalette::Highlight, Token::Selection);
    set(QPalette::HighlightedText, Token::Text);
    set(QPalette::Link, Token::Link);
    set(QPalette::LinkVisited, Token::Link);
    set(QPalette::ToolTipBase, Token::Tooltip);
    set(QPalette::ToolTipText, Token::TooltipText);
    set(QPalette::Light, Token::Raised);
    set(QPalette::Midlight, Token::Header);
    set(QPalette::Mid, Token::Border);
    set(QPalette::Dark, Token::BorderStrong);
    set(QPalette::Shadow, Token::BorderStrong);
    result.setColor(QPalette::Inactive, QPalette::Highlight, color(Token::SelectionInactive));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        result.setColor(QPalette::Disabled, role, color(Token::Disabled));
    return result;
}

QFont Look::font(FontRole role) const
{
    const Size size = sizeOf(role);
    QFont result = size.mono ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : m_systemFont;
    const QString& family = size.mono ? m_monoFamily : m_bodyFamily;
    if (!family.isEmpty())
        result.setFamily(family);
    result.setPixelSize(qMax(7, qRound(m_bodyPixels * size.factor)));
    result.setWeight(size.weight);
    if (size.mono)
        result.setStyleHint(QFont::Monospace);
    return result;
}

QFont Look::numberFont() const
{
    return font(hasTabularDigits() ? FontRole::Body : FontRole::Mono);
}

bool Look::hasTabularDigits() const
{
    const QFontMetricsF metrics(font(FontRole::Body));
    const double zero = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        if (std::abs(metrics.horizontalAdvance(QChar(digit)) - zero) > 0.01)
            return false;
    return true;
}

void Look::setFamilies(const QString& body, const QString& mono)
{
    if (body == m_bodyFamily && mono == m_monoFamily)
        return;
    m_bodyFamily = body;
    m_monoFamily = mono;
    refresh();
}

int Look::px(double reference) const
{
    return qRound(reference * m_scale);
}

void Look::setDensity(Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    Q_EMIT changed();
}

void Look::setZoom(double zoom)
{
    const double next = std::round(qBound(0.7, zoom, 2.0) * 10) / 10;
    if (qFuzzyCompare(next, m_zoom))
        return;
    m_zoom = next;
    refresh();
}

bool Look::isAnimated() const
{
    return !m_desktop.still && QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

void Look::measure()
{
    const double system = QFontInfo(m_systemFont).pixelSize();
    m_bodyPixels = qMax(8, qRound((system > 0 ? system : referencePixels) * m_zoom));
    // Some faces (Noto Sans) carry very tall lines; rows follow the letters, not the face's leading.
    const double line =
        qMin(QFontMetricsF(font(FontRole::Body)).lineSpacing(), m_bodyPixels * referenceLine / referencePixels);
    m_scale = qMax(line, m_bodyPixels * 1.2) / referenceLine;
}

void Look::refresh()
{
    const double before = m_scale;
    measure();
    if (m_application) {
        m_application->setPalette(palette());
        m_application->setFont(font(FontRole::Body));
        rescaleWidgets(before, m_scale);
    }
    Q_EMIT changed();
}

void Look::dress(QWidget* widget, FontRole role, Token text)
{
    const bool known = widget->property(roleProperty).isValid();
    widget->setProperty(roleProperty, static_cast<int>(role));
    widget->setProperty(tokenProperty, static_cast<int>(text));
    if (!known)
        connect(this, &Look::changed, widget, [this, widget] { apply(widget); });
    apply(widget);
}

void Look::apply(QWidget* widget) const
{
    widget->setFont(font(static_cast<FontRole>(widget->property(roleProperty).toInt())));
    const auto token = static_cast<Token>(widget->property(tokenProperty).toInt());
    QPalette own = widget->palette();
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            own.setColor(group, role, color(token));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        own.setColor(QPalette::Disabled, role, color(Token::Disabled));
    own.setColor(QPalette::All, QPalette::Link, color(Token::Link));
    widget->setPalette(own);
}

} // namespace alien
