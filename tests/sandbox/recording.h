// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wireclient.h"

#include <map>
#include <string>
#include <vector>

namespace alien::test {

/// Plays what a real manager was asked and compares the answers: status, error code, content type and shape (keys and
/// types of values). Names in angle brackets stand for ids, tokens and times; they are learned from the answers.
class RecordingPlayer
{
public:
    RecordingPlayer(WireClient& client, QByteArray adminToken);

    struct Outcome
    {
        int steps = 0;
        int good = 0;
        std::vector<std::string> differences; ///< one line a step that differs
    };
    [[nodiscard]] Outcome play(const nlohmann::json& scenario);

private:
    [[nodiscard]] std::string filledIn(const std::string& text) const;
    [[nodiscard]] nlohmann::json filledIn(const nlohmann::json& json) const;
    void learn(const nlohmann::json& recorded, const nlohmann::json& answered);
    void bring(const std::string& note, const nlohmann::json& request);
    [[nodiscard]] WireClient::Answer ask(const nlohmann::json& step);

    WireClient& m_client;
    QByteArray m_admin;
    std::map<std::string, std::string> m_names;
};

/// Empty when the shapes are the same, else a JSON pointer and what differs there.
[[nodiscard]] std::string shapeDifference(const nlohmann::json& recorded, const nlohmann::json& answered,
                                          const std::string& at = {});

} // namespace alien::test
