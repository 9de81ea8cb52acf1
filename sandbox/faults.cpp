// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faults.h"

using namespace Qt::StringLiterals;

namespace alien::sandbox {
namespace {

constexpr const char* portal =
    "<!DOCTYPE html><html><head><title>Welcome</title></head><body><h1>Please sign in to use this "
    "network</h1><form><input name=\"room\"></form></body></html>";

http::Response withText(unsigned status, const char* type, std::string body)
{
    http::Response response;
    response.status = status;
    response.contentType = type;
    response.body = std::move(body);
    return response;
}

} // namespace

bool globMatches(std::string_view glob, std::string_view text)
{
    while (!glob.empty()) {
        if (glob.front() == '*') {
            for (std::size_t skip = 0; skip <= text.size(); ++skip) {
                if (globMatches(glob.substr(1), text.substr(skip)))
                    return true;
            }
            return false;
        }
        if (text.empty() || glob.front() != text.front())
            return false;
        glob.remove_prefix(1);
        text.remove_prefix(1);
    }
    return text.empty();
}

bool Faults::parseKind(const QString& text, Fault& fault)
{
    struct Name
    {
        QLatin1StringView name;
        Kind kind;
        bool numbered;
    };
    static constexpr Name names[] = {
        {"close"_L1, Kind::Close, false},       {"reset"_L1, Kind::Reset, false}, {"hang"_L1, Kind::Hang, false},
        {"truncate"_L1, Kind::Truncate, false}, {"drip"_L1, Kind::Drip, false},   {"delay"_L1, Kind::Delay, true},
        {"status"_L1, Kind::Status, true},      {"html"_L1, Kind::Html, false},   {"idle"_L1, Kind::Idle, true}};
    const QString name = text.section(u'=', 0, 0);
    for (const Name& known : names) {
        if (name != known.name || text.contains(u'=') != known.numbered)
            continue;
        fault.kind = known.kind;
        bool good = true;
        if (known.numbered)
            fault.number = text.section(u'=', 1).toInt(&good);
        const bool fits = known.kind != Kind::Status || (fault.number >= 200 && fault.number < 600);
        return good && fits && fault.number >= 0;
    }
    return false;
}

QString Faults::parse(const QStringList& faults)
{
    const std::scoped_lock lock(m_mutex);
    for (const QString& text : faults) {
        const QString wrong = u"fault '%1' is not \"METHOD /path-glob:fault[:times]\""_s.arg(text);
        const qsizetype space = text.indexOf(u' ');
        const QStringList parts = text.mid(space + 1).split(u':');
        Fault fault;
        if (space < 1 || parts.size() < 2 || parts.size() > 3 || !parts.at(0).startsWith(u'/') ||
            !parseKind(parts.at(1), fault))
            return wrong;
        bool good = true;
        if (parts.size() == 3)
            fault.left = parts.at(2).toInt(&good);
        if (!good || (parts.size() == 3 && fault.left < 1))
            return wrong;
        fault.method = text.left(space).toStdString();
        fault.glob = parts.at(0).toStdString();
        m_faults.push_back(std::move(fault));
    }
    return {};
}

void Faults::applyTo(http::Limits& limits) const
{
    for (const Fault& fault : m_faults) {
        if (fault.kind == Kind::Idle)
            limits.idle = std::chrono::milliseconds(fault.number);
    }
}

const Faults::Fault* Faults::take(const http::Request& request, Fault& copy)
{
    const std::scoped_lock lock(m_mutex);
    for (Fault& fault : m_faults) {
        const bool fits = fault.kind != Kind::Idle && fault.left != 0 &&
                          (fault.method == "*" || fault.method == request.method) &&
                          (globMatches(fault.glob, request.path) || globMatches(fault.glob, request.target));
        if (!fits)
            continue;
        if (fault.left > 0)
            --fault.left;
        copy = fault;
        return &copy;
    }
    return nullptr;
}

http::Response Faults::answer(const http::Request& request, const http::Handler& handle)
{
    Fault fault;
    if (!take(request, fault))
        return handle(request);
    switch (fault.kind) {
    case Kind::Status:
        return withText(unsigned(fault.number), "text/html",
                        "<html><body><h1>" + std::to_string(fault.number) + "</h1></body></html>");
    case Kind::Html:
        return withText(200, "text/html; charset=utf-8", portal);
    case Kind::Hang: {
        http::Response response;
        response.fault = http::Response::Fault::Hang;
        return response;
    }
    default:
        break;
    }
    http::Response response = handle(request);
    if (response.work)
        response = response.work();
    if (fault.kind == Kind::Close)
        response.fault = http::Response::Fault::CloseBeforeAnswer;
    else if (fault.kind == Kind::Reset)
        response.fault = http::Response::Fault::ResetBeforeAnswer;
    else if (fault.kind == Kind::Truncate)
        response.fault = http::Response::Fault::TruncateBody;
    else if (fault.kind == Kind::Drip)
        response.fault = http::Response::Fault::DripBody;
    else if (fault.kind == Kind::Delay)
        response.delay = std::chrono::milliseconds(fault.number);
    return response;
}

} // namespace alien::sandbox
