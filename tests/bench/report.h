// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace alien::bench {

/// One line of a report: ours against the baseline of the same run.
struct Figure
{
    std::string name; ///< list_decode.5000: bench, then what sets its variants apart
    std::size_t n = 0;
    double ms = 0;
    std::string baseline;
    double baselineMs = 0;
    std::string note; ///< bytes, memory, goal; for people
};

/// What a bench program prints: a table for people, and with --json a line per figure. Also reads the arguments that
/// all benches share:
/// --json, --n N (instead of 10,000 and 100,000), --rounds N, --only TEXT (figures whose name has it).
class Report
{
public:
    Report(int argc, char** argv);

    [[nodiscard]] const std::vector<std::size_t>& sizes() const { return m_sizes; }
    [[nodiscard]] bool wants(const std::string& name) const;
    /// Rounds for work over this many bytes: fewer when a round takes seconds.
    [[nodiscard]] int rounds(std::size_t bytes) const;

    void add(const Figure& figure) { add(figure, "ms"); }
    /// The same in MB; the keys of its line are "mb" and "baseline_mb".
    void addMemory(const Figure& figure) { add(figure, "mb"); }
    /// A figure without baseline, for people only.
    void note(const std::string& text);
    /// An output that differs from its baseline's makes the program fail.
    void check(bool equal, const std::string& what);
    [[nodiscard]] int finish() const;

private:
    void add(const Figure& figure, const char* unit);

    bool m_json = false;
    int m_rounds = 0;
    std::string m_only;
    bool m_failed = false;
    std::vector<std::size_t> m_sizes{10'000, 100'000};
};

[[nodiscard]] double median(std::vector<double> values);
/// Of one run, on the monotonic clock.
[[nodiscard]] double elapsedMs(const std::function<void()>& run);

/// Memory of this process, in MB. The peak counts from the last resetPeak().
[[nodiscard]] double residentMb();
[[nodiscard]] double proportionalMb(const std::string& rollup = "/proc/self/smaps_rollup");
void resetPeak();
[[nodiscard]] double peakMb();

/// The longest time in which a thread that only looks at the clock was held up, in ms: what the system under this one
/// takes now and then, and what no gap measured beside it can fall below.
[[nodiscard]] double heldUpMs();

/// Both sides of a comparison begin with memory that the processor has not just seen, as after five seconds of other
/// work.
void emptyCaches();

[[nodiscard]] std::string megabytes(std::size_t bytes);
[[nodiscard]] std::string decimal(double value, int digits = 1);

} // namespace alien::bench
