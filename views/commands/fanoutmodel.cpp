// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands/fanoutmodel.h"

#include "models/commands/commandtext.h"
#include "models/common/format.h"
#include "views/commands/commandfacts.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/look/sides.h"

#include <QPainter>

namespace alien {

using namespace Qt::StringLiterals;

FanOutModel::FanOutModel(const Format& format, QObject* parent)
    : QAbstractTableModel(parent)
    , m_format(format)
    , m_matrix({})
{}

void FanOutModel::setMatrix(const FanOutMatrix& matrix)
{
    const bool sameShape = matrix.rowCount() == m_matrix.rowCount() && matrix.columns() == m_matrix.columns();
    if (!sameShape)
        beginResetModel();
    m_matrix = matrix;
    if (!sameShape)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void FanOutModel::setUpload(qint64 recordId, qint64 sentBytes, qint64 totalBytes)
{
    m_uploads.insert(recordId, {sentBytes, totalBytes});
    for (int row = 0; row < rowCount(); ++row) {
        if (m_matrix.record(row).id == recordId)
            Q_EMIT dataChanged(index(row, FirstField), index(row, FirstField));
    }
}

int FanOutModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_matrix.rowCount();
}

int FanOutModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstField + std::max(1, int(m_matrix.columns().size())); // errors need a place
}

QString FanOutModel::errorOf(const CommandRecord& record) const
{
    if (record.errorCode.isEmpty() && record.errorMessage.isEmpty())
        return isSettled(record.phase) && record.phase != CommandPhase::Succeeded ? CommandText::explanation(record)
                                                                                  : QString();
    return QStringList{record.errorCode, record.errorMessage}.join(u' ').trimmed();
}

QString FanOutModel::uploadOf(const CommandRecord& record) const
{
    const Upload upload = m_uploads.value(record.id);
    if (record.phase != CommandPhase::PendingUpload || upload.total <= 0 || !errorOf(record).isEmpty())
        return {};
    return tr("%1 % uploaded, %2 of %3")
        .arg(std::min(upload.sent, upload.total) * 100 / upload.total)
        .arg(m_format.bytes(upload.sent), m_format.bytes(upload.total));
}

const FanOutMatrix::Cell* FanOutModel::cellAt(const QModelIndex& index) const
{
    const int field = index.column() - FirstField;
    return field >= 0 && field < m_matrix.columns().size() ? &m_matrix.cell(index.row(), field) : nullptr;
}

QString FanOutModel::text(const QModelIndex& index) const
{
    const CommandRecord& record = m_matrix.record(index.row());
    switch (index.column()) {
    case Deployment:
        return record.deploymentName.isEmpty() ? record.deploymentId : record.deploymentName;
    case State:
        return CommandText::state(record);
    case Took:
        return CommandText::took(record.tookMs(), m_format);
    default:
        break;
    }
    if (index.column() == FirstField && record.phase != CommandPhase::Succeeded) {
        const QString upload = uploadOf(record);
        return upload.isEmpty() ? errorOf(record) : upload;
    }
    const auto* cell = cellAt(index);
    return cell ? cell->text : QString();
}

QVariant FanOutModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const CommandRecord& record = m_matrix.record(index.row());
    const bool field = index.column() >= FirstField;
    const auto* cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(text(index));
    case Qt::ToolTipRole:
        return plainTip(cell && cell->odd && !cell->why.isEmpty() ? cell->why : text(index));
    case OddRole:
        return cell && cell->odd;
    case ShapeRole:
        return index.column() == State ? QVariant(int(CommandFacts::shape(record))) : QVariant();
    case MonoRole:
        return field;
    case ErrorRole:
        return index.column() == FirstField && record.phase != CommandPhase::Succeeded && !errorOf(record).isEmpty();
    case UploadRole:
        return index.column() == FirstField && !uploadOf(record).isEmpty();
    case Qt::TextAlignmentRole:
        return int((index.column() == Took ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant FanOutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Took ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section >= FirstField)
        return plainTip(m_matrix.columns().value(section - FirstField));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Deployment:
        return tr("Deployment");
    case State:
        return tr("State");
    case Took:
        return tr("Took");
    default:
        if (m_matrix.columns().isEmpty())
            return tr("Answer");
        return FanOutMatrix::title(m_matrix.columns().value(section - FirstField));
    }
}

namespace {

/// As the payload tree colours them.
Token valueToken(const QString& text)
{
    if (text.isEmpty())
        return Token::Muted;
    const QChar first = text.front();
    if (first == u'"')
        return Token::JsonString;
    if (first == u'{' || first == u'[')
        return Token::JsonPunct;
    if (first.isDigit() || first == u'-')
        return Token::JsonNumber;
    return text == "true"_L1 || text == "false"_L1 || text == "null"_L1 ? Token::JsonLiteral : Token::JsonString;
}

} // namespace

void FanOutDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& look = Look::of(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool odd = index.data(FanOutModel::OddRole).toBool();
    const bool active = option.state.testFlag(QStyle::State_Active);
    Token fill = Token::Base;
    if (selected)
        fill = active ? Token::Selection : Token::SelectionInactive;
    if (odd)
        fill = Token::Changed;
    painter->fillRect(option.rect, look.color(fill));
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, look.color(Token::Grid));
    QRect place = option.rect.adjusted(look.px(8), 0, -look.px(8), 0);
    const QVariant shape = index.data(FanOutModel::ShapeRole);
    const QString text = index.data().toString();
    if (shape.isValid()) {
        const int size = look.px(16);
        const QRect sign(place.left(), place.center().y() - size / 2 + 1, size, size);
        paintStatus(painter, QStyle::visualRect(option.direction, option.rect, sign), StatusShape(shape.toInt()), look);
        place.setLeft(place.left() + look.px(22));
        painter->setPen(look.color(textToken(StatusShape(shape.toInt()))));
        painter->setFont(look.font(FontRole::Small));
    } else if (index.data(FanOutModel::ErrorRole).toBool()) {
        painter->setFont(look.font(FontRole::MonoSmall));
        painter->setPen(look.color(Token::Failed));
    } else if (index.data(FanOutModel::UploadRole).toBool()) {
        painter->setFont(look.font(FontRole::Small));
        painter->setPen(look.color(Token::Muted));
    } else if (index.data(FanOutModel::MonoRole).toBool()) {
        painter->setFont(look.font(odd ? FontRole::MonoSmallStrong : FontRole::MonoSmall));
        painter->setPen(look.color(odd ? Token::Text : valueToken(text)));
    } else {
        const bool number = index.column() == FanOutModel::Took;
        painter->setFont(number ? look.numberFont() : look.font(FontRole::Body));
        painter->setPen(look.color(Token::Text));
    }
    if (shape.isValid() && place.width() < look.px(24))
        return; // narrow: the shape says it
    const QFontMetrics metrics(painter->font());
    const auto elide = index.column() == FanOutModel::Deployment ? Qt::ElideMiddle : Qt::ElideRight;
    drawOwnWay(painter, option.direction, QStyle::visualRect(option.direction, option.rect, place),
               Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()),
               metrics.elidedText(text, elide, place.width()));
}

QSize FanOutDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& look = Look::of(option.widget);
    const bool mono = index.data(FanOutModel::MonoRole).toBool();
    const QFontMetrics metrics(look.font(mono ? FontRole::MonoSmallStrong : FontRole::Body));
    const int shape = index.data(FanOutModel::ShapeRole).isValid() ? look.px(22) : 0;
    return {metrics.horizontalAdvance(index.data().toString()) + look.px(17) + shape, look.rowHeight()};
}

} // namespace alien
