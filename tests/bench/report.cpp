// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <utility>

namespace alien::bench {

namespace {
double fieldMb(const std::string& file, const std::string& field)
{
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        if (line.rfind(field, 0) == 0)
            return std::atof(line.c_str() + field.size()) / 1024;
    }
    return 0;
}
} // namespace

Report::Report(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--json") == 0)
            m_json = true;
        else if (std::strcmp(argv[i], "--n") == 0 && i + 1 < argc)
            m_sizes = {std::size_t(std::atoll(argv[++i]))};
        else if (std::strcmp(argv[i], "--rounds") == 0 && i + 1 < argc)
            m_rounds = std::atoi(argv[++i]);
        else if (std::strcmp(argv[i], "--only") == 0 && i + 1 < argc)
            m_only = argv[++i];
    }
    if (!m_json)
        std::printf("%-34s %8s %12s %12s %8s  %s\n", "bench", "n", "ms", "baseline", "ratio", "");
}

bool Report::wants(const std::string& name) const
{
    return m_only.empty() || name.find(m_only) != std::string::npos;
}

int Report::rounds(std::size_t bytes) const
{
    if (m_rounds > 0)
        return m_rounds;
    return bytes < 20'000'000 ? 9 : bytes < 100'000'000 ? 5 : 3;
}

void Report::add(const Figure& figure, const char* unit)
{
    const double ratio = figure.baselineMs > 0 ? figure.ms / figure.baselineMs : 0;
    if (m_json)
        std::printf(R"({"name":"%s","n":%zu,"%s":%.3f,"baseline":"%s","baseline_%s":%.3f,"ratio":%.4f})"
                    "\n",
                    figure.name.c_str(), figure.n, unit, figure.ms, figure.baseline.c_str(), unit, figure.baselineMs,
                    ratio);
    else
        std::printf("%-34s %8zu %12.3f %12.3f %8.3f  %s%s%s\n", figure.name.c_str(), figure.n, figure.ms,
                    figure.baselineMs, ratio, figure.baseline.c_str(), figure.note.empty() ? "" : "; ",
                    figure.note.c_str());
    std::fflush(stdout);
}

void Report::note(const std::string& text)
{
    std::fprintf(m_json ? stderr : stdout, "    %s\n", text.c_str());
}

void Report::check(bool equal, const std::string& what)
{
    if (equal)
        return;
    m_failed = true;
    std::fprintf(stderr, "output differs from the baseline's: %s\n", what.c_str());
}

int Report::finish() const
{
    return m_failed ? EXIT_FAILURE : EXIT_SUCCESS;
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double elapsedMs(const std::function<void()>& run)
{
    const auto start = std::chrono::steady_clock::now();
    run();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double residentMb()
{
    return fieldMb("/proc/self/status", "VmRSS:");
}

double proportionalMb(const std::string& rollup)
{
    return fieldMb(rollup, "Pss:");
}

void resetPeak()
{
    std::ofstream("/proc/self/clear_refs") << "5";
}

double peakMb()
{
    return fieldMb("/proc/self/status", "VmHWM:");
}

double heldUpMs()
{
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + std::chrono::seconds(5);
    Clock::duration longest{};
    for (auto last = Clock::now(); last < end;) {
        const auto now = Clock::now();
        longest = std::max(longest, now - std::exchange(last, now));
    }
    return std::chrono::duration<double, std::milli>(longest).count();
}

void emptyCaches()
{
    std::vector<char> other(std::size_t(96) << 20);
    for (std::size_t i = 0; i < other.size(); i += 64)
        other[i] = char(i);
    // Keeps the writes: the compiler must believe that somebody reads them.
    asm volatile("" : : "r"(other.data()) : "memory");
}

std::string decimal(double value, int digits)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    return text;
}

std::string megabytes(std::size_t bytes)
{
    return decimal(double(bytes) / 1e6) + " MB";
}

} // namespace alien::bench
