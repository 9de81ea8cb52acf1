// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/fleet/listedurl.h"
#include "models/common/celltext.h"
#include "models/common/format.h"
#include "models/common/tablemodel.h"
#include "models/fleet/fleetstore.h"
#include "models/fleet/urlverdict.h"

#include <functional>
#include <string>
#include <unordered_map>

namespace alien {

/// One public URL of the fleet.
struct FleetUrl
{
    FleetRow fleet;    ///< the deployment's row; its summary owns the text of `url`
    ListedUrl url;     ///< without a resource when `known` is false
    bool known = true; ///< false: the summary tells the first URL and how many resources have one, no more
    friend bool operator==(const FleetUrl&, const FleetUrl&) = default;
};

/// The public URLs of the whole fleet, one a row, from the list alone: its items carry stackState (protocol 5), so that
/// no deployment is read for it; beside it what the prober found, if it was let. Columns: status name group platform
/// resource endpoint url access found expires latency checked. Terms: those of the deployments; url: is this row's, and
/// resource: endpoint: access: (public, private, unstated, host) probe: (see urlverdict.h) expires<21d.
class FleetUrlTable : public TableModel
{
    Q_OBJECT
public:
    enum Column {
        Status,
        Name,
        Group,
        Platform,
        Resource,
        Endpoint,
        Url,
        Access,
        Found,
        Expires,
        Latency,
        Checked,
        ColumnCount,
    };
    /// What may be said about who reaches a URL. Host: it is on loopback, so on the manager's own machine.
    enum class Reach { Public, Private, Unstated, Host };

    /// All outlive the table.
    FleetUrlTable(FleetStore& store, const UrlProber& prober, const Format& format, QObject* parent = nullptr);
    ~FleetUrlTable() override;

    [[nodiscard]] const FleetUrl* urlById(const QString& id) const; ///< null when unknown
    [[nodiscard]] static QString deploymentOf(const QString& id);   ///< of a row's id
    [[nodiscard]] static Reach reachOf(const FleetUrl& row);
    [[nodiscard]] int deployments() const { return int(m_byDeployment.size()); } ///< that have a URL
    [[nodiscard]] int unknownCount() const { return m_unknown; }                 ///< rows that are not known
    /// Whether rows are still being taken from the store; then the rest follows by itself.
    [[nodiscard]] bool filling() const { return m_filling; }

    /// The shown rows, in their order, as lines of URLs; made on a worker. `done` comes unless the asker goes.
    void copyUrls(QObject* asker, std::function<void(const QString&)> done) const;
    /// The same with all that is known of them, under a head.
    void copyRows(QObject* asker, TextTable format, std::function<void(const QString&)> done) const;
    /// Ages moved on, on screen and in the query (age>1h).
    void tick();
    /// The shown URLs, in their order.
    [[nodiscard]] QStringList shownUrls() const;

Q_SIGNALS:
    void filled();

protected:
    [[nodiscard]] QString slotId(Slot slot) const override;
    [[nodiscard]] Slot slotOfId(const QString& id) const override;
    [[nodiscard]] QString cellText(Slot slot, int column) const override;
    [[nodiscard]] QVariant cellData(Slot slot, int column, int role) const override;
    [[nodiscard]] std::string sortText(Slot slot, int column) const override;
    [[nodiscard]] qint64 sortNumber(Slot slot, int column) const override;
    [[nodiscard]] bool tieLess(Slot a, Slot b) const override;
    void appendSearchText(Slot slot, std::string& out) const override;
    [[nodiscard]] TermFilter compileTerm(const QueryTerm& term) const override;
    void slotReleased(Slot slot) override;

private:
    [[nodiscard]] static QList<alien::Column> makeColumns();
    void fill();
    void take(const FleetChange& change);
    void put(const FleetRow& row, Changes& changes);
    void drop(std::string_view deployment, Changes& changes);
    [[nodiscard]] Slot newSlot(FleetUrl row);
    void count(const FleetUrl& row, int step) { m_unknown += row.known ? 0 : step; }
    void takeFound(const QSet<QString>& urls);
    [[nodiscard]] const UrlProber::Found* foundOf(const FleetUrl& row) const;
    [[nodiscard]] QString foundText(const FleetUrl& row, int column) const;
    [[nodiscard]] QString exactText(const FleetUrl& row, int column) const;
    [[nodiscard]] int foundClass(const FleetUrl& row, int column) const;
    [[nodiscard]] std::vector<QStringList> foundTexts() const;
    [[nodiscard]] std::vector<FleetUrl> shownRows() const;
    [[nodiscard]] std::function<QString(const DeploymentSummary&)> groupNames() const;

    FleetStore& m_store;
    const UrlProber& m_prober;
    const Format& m_format;
    std::vector<FleetUrl> m_rows; ///< by slot
    std::vector<Slot> m_free;
    std::unordered_map<std::string, std::vector<Slot>> m_byDeployment;
    std::string m_filledTo; ///< ids up to this one are in
    bool m_filling = true;
    int m_unknown = 0;
};

} // namespace alien
