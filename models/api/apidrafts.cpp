// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/apidrafts.h"

#include "client/codec/writer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>
#include <QTimer>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kAfterTyping{400};
constexpr qint64 kMostBytes = qint64(64) << 20;

void writeFile(const QString& file, const QByteArray& json)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QDir(folder).exists() && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return;
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (out.write(json) == json.size())
        out.commit();
}

QByteArray readFile(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.read(kMostBytes) : QByteArray();
}

} // namespace

ApiDrafts::ApiDrafts(const QString& folder, const QString& connection, QObject* parent)
    : QObject(parent)
    , m_connection(connection)
    , m_worker(new QThreadPool(this))
    , m_soon(new QTimer(this))
{
    m_worker->setMaxThreadCount(1); // in the order of asking
    m_soon->setSingleShot(true);
    m_soon->setInterval(kAfterTyping);
    connect(m_soon, &QTimer::timeout, this, &ApiDrafts::write);
    if (!folder.isEmpty()) {
        const QByteArray name = QCryptographicHash::hash(connection.toUtf8(), QCryptographicHash::Sha256).toHex();
        m_file = folder + u"/api-"_s + QString::fromLatin1(name.left(32)) + u".json"_s;
    }
    load();
}

ApiDrafts::~ApiDrafts()
{
    if (m_dirty)
        write();
    m_worker->waitForDone();
}

void ApiDrafts::load()
{
    if (m_file.isEmpty()) {
        m_loaded = true;
        return;
    }
    m_worker->start([file = m_file, self = QPointer<ApiDrafts>(this), here = this] {
        const QByteArray json = readFile(file);
        // The destructor waits for this worker: the object is there.
        QMetaObject::invokeMethod(
            here,
            [self, json] {
                if (self)
                    self->take(json);
            },
            Qt::QueuedConnection);
    });
}

void ApiDrafts::take(const QByteArray& json)
{
    m_loaded = true;
    const Document document = Document::parse(json);
    const Document::Node root = document.isNull() ? Document::Node() : document.root();
    const Document::Node drafts = root[u"drafts"];
    for (int i = 0; i < drafts.size(); ++i) {
        const QString name = drafts.keyAt(i);
        const auto raw = drafts.at(i).raw();
        if (!m_drafts.contains(name))
            m_drafts.insert(name, ApiDraft::fromJson(QByteArray(raw.data(), qsizetype(raw.size()))));
    }
    if (m_current.isEmpty())
        m_current = root[u"current"].text();
    Q_EMIT loaded();
}

void ApiDrafts::setDraft(const QString& operation, const ApiDraft& draft)
{
    if (m_drafts.value(operation) == draft)
        return;
    m_drafts.insert(operation, draft);
    m_dirty = true;
    m_soon->start();
}

void ApiDrafts::setCurrent(const QString& operation)
{
    if (m_current == operation)
        return;
    m_current = operation;
    m_dirty = true;
    m_soon->start();
}

QByteArray ApiDrafts::toJson() const
{
    codec::Writer drafts;
    for (const ApiOperation& operation : ApiCatalogue::all()) {
        const auto found = m_drafts.constFind(operation.id());
        if (found != m_drafts.constEnd() && !found->isEmpty())
            drafts.raw(operation.name, found->toJson(operation));
    }
    return codec::Writer()
        .text("connection", m_connection)
        .text("current", m_current)
        .object("drafts", drafts)
        .toJson();
}

void ApiDrafts::write()
{
    // Before the file was read its drafts are not known: writing now would lose them.
    if (!m_loaded && !m_file.isEmpty()) {
        m_worker->waitForDone();
        take(readFile(m_file));
    }
    m_dirty = false;
    if (!m_file.isEmpty())
        m_worker->start([file = m_file, json = toJson()] { writeFile(file, json); });
}

} // namespace alien
