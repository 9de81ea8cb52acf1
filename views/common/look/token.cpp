// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/look/token.h"

#include <array>

namespace alien {

namespace {

struct Row
{
    Token token;
    QRgb light;
    QRgb dark;
};

// In the order of the enumeration. tests/views/tst_contrast.cpp computes the ratio of every pair that meets on screen.
constexpr std::array<Row, static_cast<std::size_t>(Token::Count)> table{{
    {Token::Window, 0xfff1f2f4, 0xff1d2025},        {Token::Base, 0xffffffff, 0xff16181c},
    {Token::Alternate, 0xfff7f8f9, 0xff1a1c21},     {Token::Raised, 0xffffffff, 0xff262a31},
    {Token::Header, 0xffe9ebee, 0xff23262c},        {Token::Hover, 0xffedf0f6, 0xff23272f},
    {Token::Selection, 0xffd9dff7, 0xff2b3358},     {Token::SelectionInactive, 0xffe3e5ea, 0xff2b2f37},
    {Token::Text, 0xff191c21, 0xffe4e7ec},          {Token::Muted, 0xff565e6a, 0xffa0a8b4},
    {Token::Disabled, 0xff868d98, 0xff6c737e},      {Token::Placeholder, 0xff666d78, 0xff8e96a2},
    {Token::Border, 0xffd5d9df, 0xff343941},        {Token::BorderStrong, 0xff7f8792, 0xff6f7783},
    {Token::Accent, 0xff3f4dbf, 0xff8c9bf5},        {Token::AccentHover, 0xff3542a8, 0xffa3aff8},
    {Token::AccentText, 0xffffffff, 0xff12141a},    {Token::Link, 0xff3543b4, 0xffa3aff8},
    {Token::Focus, 0xff3f4dbf, 0xff8c9bf5},         {Token::Tooltip, 0xff24282f, 0xffe4e7ec},
    {Token::TooltipText, 0xfff2f4f7, 0xff191c21},   {Token::Healthy, 0xff0f6b44, 0xff8ed2a6},
    {Token::Working, 0xff0a54a6, 0xff5cbbf8},       {Token::Stalled, 0xff7a5600, 0xfff0b649},
    {Token::Attention, 0xff9c4100, 0xfff79a5b},     {Token::Failed, 0xffa1162c, 0xffff8197},
    {Token::Gone, 0xff565e6a, 0xffa0a8b4},          {Token::Unknown, 0xff565e6a, 0xffa0a8b4},
    {Token::HealthyIcon, 0xff2e8b60, 0xff93d5a8},   {Token::WorkingIcon, 0xff0a5db5, 0xff2fb0f6},
    {Token::StalledIcon, 0xff9b6d11, 0xfff3b040},   {Token::AttentionIcon, 0xffbf5300, 0xfff08a45},
    {Token::FailedIcon, 0xffa3142d, 0xfff4496b},    {Token::GoneIcon, 0xff7a7e86, 0xff868a92},
    {Token::UnknownIcon, 0xff7a7e86, 0xff868a92},   {Token::HealthyTint, 0xffe6f3ec, 0xff16302a},
    {Token::WorkingTint, 0xffe5f0fa, 0xff16293d},   {Token::StalledTint, 0xfffbf2dc, 0xff33290f},
    {Token::AttentionTint, 0xfffceee0, 0xff38230f}, {Token::FailedTint, 0xfffcecec, 0xff3a1c20},
    {Token::GoneTint, 0xffedeff2, 0xff262a31},      {Token::UnknownTint, 0xffedeff2, 0xff262a31},
    {Token::Production, 0xff9f0b54, 0xfff0609e},    {Token::Staging, 0xff806600, 0xfff2bf55},
    {Token::Sandbox, 0xff0b7688, 0xff45d0e8},       {Token::ProductionTint, 0xfff9e6ef, 0xff43152c},
    {Token::StagingTint, 0xfff6f0d6, 0xff352b10},   {Token::SandboxTint, 0xffdff1f4, 0xff0f333a},
    {Token::JsonKey, 0xff3543b4, 0xffa3aff8},       {Token::JsonString, 0xff0b6b4f, 0xff55c79a},
    {Token::JsonNumber, 0xff9c4100, 0xfff59a55},    {Token::JsonLiteral, 0xff8a2d86, 0xffde9bda},
    {Token::JsonPunct, 0xff565e6a, 0xffa0a8b4},     {Token::Added, 0xffddf3e4, 0xff173526},
    {Token::Removed, 0xfffbe1e2, 0xff42202a},       {Token::Changed, 0xfffbf0d2, 0xff3a3113},
    {Token::Grid, 0xffe4e7eb, 0xff2a2e35},          {Token::Axis, 0xff565e6a, 0xffa0a8b4},
    {Token::Series1, 0xff4468cf, 0xff2487e6},       {Token::Series2, 0xffc4813f, 0xffde9724},
    {Token::Series3, 0xff00584a, 0xff67c78c},       {Token::Series4, 0xffbf2f72, 0xffd4459a},
    {Token::Series5, 0xff6c7100, 0xffe9e56b},       {Token::Series6, 0xff1e9fae, 0xffabf0fe},
    {Token::Series7, 0xff851303, 0xffa0745f},       {Token::Series8, 0xff56109a, 0xffc2a9fe},
    {Token::Scrim, 0x6110131a, 0x8010131a},         {Token::Shadow, 0x470a0c12, 0x8c000000},
}};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i)
        if (static_cast<std::size_t>(table[i].token) != i)
            return false;
    return true;
}
static_assert(inOrder());

Token highContrastToken(Token token)
{
    switch (token) {
    case Token::Border:
        return Token::BorderStrong;
    case Token::Grid:
        return Token::Border; // as strong as the lines of charts it would hide them
    case Token::Muted:
    case Token::Axis:
    case Token::JsonPunct:
        return Token::Text;
    case Token::Placeholder:
        return Token::Muted; // as text it would look like something typed
    case Token::HealthyTint:
    case Token::WorkingTint:
    case Token::StalledTint:
    case Token::AttentionTint:
    case Token::FailedTint:
    case Token::GoneTint:
    case Token::UnknownTint:
    case Token::ProductionTint:
    case Token::StagingTint:
    case Token::SandboxTint:
        return Token::Base;
    default:
        return token;
    }
}

Token offset(Token first, StatusClass klass)
{
    return static_cast<Token>(static_cast<int>(first) + static_cast<int>(klass));
}
// The three rows of status tokens stand in the order of StatusClass.
static_assert(static_cast<int>(StatusClass::Unknown) ==
              static_cast<int>(Token::Unknown) - static_cast<int>(Token::Healthy));

} // namespace

QColor tokenColor(Token token, Theme theme, bool highContrast)
{
    const Row& row = table.at(static_cast<std::size_t>(highContrast ? highContrastToken(token) : token));
    return QColor::fromRgba(theme == Theme::Light ? row.light : row.dark);
}

Token textToken(StatusClass klass)
{
    return offset(Token::Healthy, klass);
}

Token iconToken(StatusClass klass)
{
    return offset(Token::HealthyIcon, klass);
}

Token tintToken(StatusClass klass)
{
    return offset(Token::HealthyTint, klass);
}

Token frameToken(Protection protection)
{
    switch (protection) {
    case Protection::Production:
        return Token::Production;
    case Protection::Staging:
        return Token::Staging;
    case Protection::Sandbox:
        return Token::Sandbox;
    case Protection::None:
        break;
    }
    return Token::Window;
}

Token frameTintToken(Protection protection)
{
    switch (protection) {
    case Protection::Production:
        return Token::ProductionTint;
    case Protection::Staging:
        return Token::StagingTint;
    case Protection::Sandbox:
        return Token::SandboxTint;
    case Protection::None:
        break;
    }
    return Token::Window;
}

Token connectionToken(ConnectionColor color)
{
    switch (color) {
    case ConnectionColor::Blue:
        return Token::Series1;
    case ConnectionColor::Orange:
        return Token::Series2;
    case ConnectionColor::Green:
        return Token::Series3;
    case ConnectionColor::Olive:
        return Token::Series5;
    case ConnectionColor::Brown:
        return Token::Series7;
    case ConnectionColor::Violet:
        return Token::Series8;
    case ConnectionColor::None:
        break;
    }
    return Token::Window;
}

} // namespace alien
