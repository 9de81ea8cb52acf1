// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/fleet/causemark.h"

#include <algorithm>
#include <array>

namespace alien {

namespace {

constexpr std::size_t longest = 300; ///< bytes of a message that count
constexpr std::size_t uuidLength = 36;
constexpr std::size_t leastHex = 7;
constexpr std::size_t leastName = 6;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Of a part: what stands between the separators of a word.
bool isPart(char c)
{
    return isDigit(c) || isLetter(c) || c == '_' || c == '-';
}

bool isWord(char c)
{
    constexpr std::string_view more = ".:/@+%=&?#~$";
    return isPart(c) || more.find(c) != std::string_view::npos;
}

bool hasDigit(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), isDigit);
}

bool isId(std::string_view part)
{
    static constexpr std::array<std::string_view, 7> prefixes{"dep_", "dg_", "rel_", "cmd_", "tok_", "lease_", "req_"};
    if (std::any_of(prefixes.begin(), prefixes.end(), [part](std::string_view p) { return part.starts_with(p); }))
        return true;
    return part.size() == uuidLength && std::count(part.begin(), part.end(), '-') == 4 &&
           std::all_of(part.begin(), part.end(), [](char c) { return isHex(c) || c == '-'; });
}

/// A name with a hyphen in small letters, as deployments, buckets and roles have them.
bool isName(std::string_view part)
{
    const std::size_t hyphen = part.find('-');
    return hyphen != std::string_view::npos && hyphen >= leastName && hyphen + 1 < part.size() &&
           std::all_of(part.begin(), part.end(),
                       [](char c) { return isDigit(c) || (c >= 'a' && c <= 'z') || c == '-'; });
}

void appendPart(std::string& out, std::string_view part)
{
    if (isId(part)) {
        out += "<id>";
    } else if (part.size() >= leastHex && hasDigit(part) && std::all_of(part.begin(), part.end(), isHex)) {
        out += std::all_of(part.begin(), part.end(), isDigit) ? "<n>" : "<hex>";
    } else if (isName(part)) {
        out += "<name>";
    } else {
        for (std::size_t i = 0; i < part.size(); ++i) {
            if (!isDigit(part[i]))
                out += part[i];
            else if (i == 0 || !isDigit(part[i - 1]))
                out += "<n>";
        }
    }
}

bool isTime(std::string_view word)
{
    static constexpr std::string_view shape = "nnnn-nn-nn";
    return word.size() >= shape.size() && std::equal(shape.begin(), shape.end(), word.begin(),
                                                     [](char s, char c) { return s == 'n' ? isDigit(c) : c == s; });
}

bool isHost(std::string_view word)
{
    return std::count(word.begin(), word.end(), '.') >= 2 && std::any_of(word.begin(), word.end(), isLetter) &&
           std::all_of(word.begin(), word.end(), [](char c) { return isPart(c) || c == '.' || c == ':'; });
}

void appendWord(std::string& out, std::string_view word)
{
    std::size_t end = word.size(); // what ends the sentence is none of it
    while (end > 0 && (word[end - 1] == '.' || word[end - 1] == ':' || word[end - 1] == '?'))
        --end;
    const std::string_view tail = word.substr(end);
    word = word.substr(0, end);
    if (word.starts_with("arn:"))
        out += "<arn>";
    else if (word.find("://") != std::string_view::npos)
        out += "<url>";
    else if (isTime(word))
        out += "<time>";
    else if (isHost(word))
        out += "<host>";
    else {
        for (std::size_t at = 0; at < word.size();) {
            std::size_t to = at;
            while (to < word.size() && isPart(word[to]))
                ++to;
            appendPart(out, word.substr(at, to - at));
            if (to < word.size())
                out += word[to++];
            at = to;
        }
    }
    out += tail;
}

/// The place behind a quoted name that begins here; 0: none does.
std::size_t quotedEnd(std::string_view text, std::size_t at)
{
    const char quote = text[at];
    if ((quote != '"' && quote != '\'' && quote != '`') || (at > 0 && isPart(text[at - 1])))
        return 0;
    const std::size_t end = text.find(quote, at + 1);
    return end == std::string_view::npos ? 0 : end + 1;
}

} // namespace

std::string causeWords(std::string_view message)
{
    const std::string_view text = message.substr(0, longest);
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        if (isSpace(text[at])) {
            if (!out.empty() && out.back() != ' ')
                out += ' ';
            ++at;
        } else if (const std::size_t end = quotedEnd(text, at)) {
            out += "<name>";
            at = end;
        } else if (isWord(text[at])) {
            std::size_t to = at;
            while (to < text.size() && isWord(text[to]))
                ++to;
            appendWord(out, text.substr(at, to - at));
            at = to;
        } else {
            out += text[at++];
        }
    }
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

void CauseMark::mix(std::string_view text)
{
    // FNV-1a, and once more for the end of the text.
    constexpr std::uint64_t prime = 1099511628211U;
    constexpr std::uint64_t basis = 14695981039346656037U;
    if (m_value == 0)
        m_value = basis;
    for (const char c : text)
        m_value = (m_value ^ static_cast<unsigned char>(c)) * prime;
    m_value = (m_value ^ 0xffU) * prime;
    m_value += m_value == 0 ? 1 : 0;
}

void CauseMark::add(std::string_view code, std::string_view message)
{
    mix(code);
    mix(causeWords(message));
}

void CauseMark::addSet(std::vector<std::uint64_t> marks)
{
    std::sort(marks.begin(), marks.end());
    marks.erase(std::unique(marks.begin(), marks.end()), marks.end());
    for (const std::uint64_t mark : marks)
        mix(std::to_string(mark));
}

std::string causeText(std::uint64_t mark)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::uint64_t folded = (mark ^ (mark >> 32U)) & 0xffffffffU;
    std::string out(8, '0');
    for (std::size_t i = out.size(); i-- > 0; folded >>= 4U)
        out[i] = digits[folded & 0xfU];
    return out;
}

} // namespace alien
