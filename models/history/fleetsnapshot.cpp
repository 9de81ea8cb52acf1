// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/fleetsnapshot.h"

#include "client/fromutf8.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace alien {

namespace {

constexpr char magic[] = "ALIENFLEET2"; // the last character is the version
constexpr qsizetype magicSize = sizeof(magic) - 1;
constexpr qsizetype roughRow = 120;

constexpr quint64 hasState = 1;
constexpr quint64 retryRequested = 2;
constexpr quint64 lacksReplicas = 4;

/// Words stand where they are met first and are counted from then on; 0 is none, one past the last is a new one.
std::string_view readWord(PackedReader& in, std::vector<std::string_view>& words, bool& ok)
{
    const quint64 number = in.number();
    if (number < words.size())
        return words[std::size_t(number)];
    if (number != words.size()) {
        ok = false;
        return {};
    }
    words.push_back(intern(in.text()));
    return words.back();
}

} // namespace

FleetSnapshotWriter::FleetSnapshotWriter(qint64 asOfMs, const QString& newestRelease, std::size_t rows)
    : m_asOfMs(asOfMs)
{
    m_out.reserve(qsizetype(rows) * roughRow);
    m_out.signedNumber(asOfMs);
    m_out.text(newestRelease.toStdString());
    m_out.number(rows);
}

void FleetSnapshotWriter::word(std::string_view text)
{
    if (text.empty())
        return m_out.number(0);
    const auto [it, fresh] = m_words.try_emplace(text, m_words.size() + 1);
    m_out.number(it->second);
    if (fresh)
        m_out.text(text);
}

void FleetSnapshotWriter::add(const DeploymentSummary& summary, qint64 sinceMs)
{
    m_out.text(summary.id);
    m_out.text(summary.name);
    for (const std::string_view text :
         {summary.status, summary.platform, summary.groupId, summary.groupName, summary.region,
          summary.currentReleaseId, summary.desiredReleaseId, summary.errorCode, summary.model})
        word(text);
    m_out.text(summary.publicUrl);
    m_out.text(summary.urls);
    for (const std::int64_t time : {std::int64_t(sinceMs), summary.createdAtMs, summary.updatedAtMs})
        m_out.signedNumber(time == 0 ? 0 : m_asOfMs - time + 1);
    for (const std::uint16_t count : {summary.publicUrls, summary.resources, summary.resourcesRunning,
                                      summary.resourcesFailed, summary.resourcesBusy})
        m_out.number(count);
    m_out.number((summary.hasState ? hasState : 0) | (summary.retryRequested ? retryRequested : 0) |
                 (summary.lacksReplicas ? lacksReplicas : 0));
}

bool FleetSnapshotWriter::save(const QString& file) const
{
    if (const QString folder = QFileInfo(file).absolutePath(); !QDir(folder).exists()) {
        constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly))
            return false;
    }
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return false;
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    out.write(magic, magicSize);
    out.write(compressed(m_out.bytes()));
    return out.commit();
}

FleetSnapshot FleetSnapshot::read(const QString& file)
{
    QFile from(file);
    if (!from.open(QIODevice::ReadOnly) || from.read(magicSize) != QByteArray(magic, magicSize))
        return {};
    const std::optional<QByteArray> bytes = uncompressed(from.readAll());
    if (!bytes)
        return {};
    PackedReader in(*bytes);
    FleetSnapshot out;
    const qint64 asOf = in.signedNumber();
    const std::string_view newest = in.text();
    out.newestRelease = fromUtf8(newest);
    const quint64 count = in.number();
    if (!in.ok() || count > quint64(bytes->size()))
        return {};
    out.rows.reserve(std::size_t(count));
    std::vector<std::string_view> words(1);
    bool ok = true;
    for (quint64 row = 0; row < count && ok; ++row) {
        auto summary = std::make_shared<DeploymentSummary>();
        summary->id = in.text();
        summary->name = in.text();
        for (std::string_view* text :
             {&summary->status, &summary->platform, &summary->groupId, &summary->groupName, &summary->region,
              &summary->currentReleaseId, &summary->desiredReleaseId, &summary->errorCode, &summary->model})
            *text = readWord(in, words, ok);
        summary->publicUrl = in.text();
        summary->urls = in.text();
        std::int64_t since = 0;
        for (std::int64_t* time : {&since, &summary->createdAtMs, &summary->updatedAtMs}) {
            const qint64 before = in.signedNumber();
            *time = before == 0 ? 0 : asOf - before + 1;
        }
        for (std::uint16_t* number : {&summary->publicUrls, &summary->resources, &summary->resourcesRunning,
                                      &summary->resourcesFailed, &summary->resourcesBusy})
            *number = std::uint16_t(in.number());
        const quint64 flags = in.number();
        summary->hasState = (flags & hasState) != 0;
        summary->retryRequested = (flags & retryRequested) != 0;
        summary->lacksReplicas = (flags & lacksReplicas) != 0;
        ok = ok && in.ok() && (out.rows.empty() || out.rows.back().summary->id < summary->id);
        out.rows.push_back({std::move(summary), since});
    }
    if (!ok || !in.atEnd())
        return {};
    out.asOfMs = asOf;
    return out;
}

} // namespace alien
