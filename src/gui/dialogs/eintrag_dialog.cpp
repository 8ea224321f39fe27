// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/eintrag_dialog.h"

#include "gui/dialoge.h"
#include "gui/textrettung.h"
#include "gui/theme.h"
#include "gui/widgets/feldzeile.h"
#include "texte/feldmeldung.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QShowEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace isp::gui {

namespace {

/// The cell of the form a widget stands in; nullptr for none.
Feldzeile* cellOf(QWidget* widget) {
    for (; widget != nullptr; widget = widget->parentWidget())
        if (auto* cell = qobject_cast<Feldzeile*>(widget)) return cell;
    return nullptr;
}

}  // namespace

EintragDialog::EintragDialog(const QString& titel, const QString& leitsatz, Formular* formular,
                             Speichern speichern, QWidget* parent)
    : QDialog(parent),
      m_formular(formular),
      m_speichern(std::move(speichern)),
      m_rolle(new QScrollArea(this)),
      m_fehler(new QLabel(this)) {
    setWindowTitle(titel);
    build(titel, leitsatz);
    connect(m_formular, &Formular::changed, m_fehler, &QLabel::hide);
}

void EintragDialog::build(const QString& titel, const QString& leitsatz) {
    m_spalte = new QVBoxLayout(this);
    auto* column = m_spalte;
    column->setContentsMargins(abstand(6), abstand(5), abstand(6), abstand(5));
    column->setSpacing(abstand(2));
    column->addWidget(new Rollenlabel(render::TextRole::kTitle, titel, this));
    if (!leitsatz.isEmpty()) {
        auto* sentence = new QLabel(leitsatz, this);
        sentence->setWordWrap(true);
        column->addWidget(sentence);
    }
    m_rolle->setFrameShape(QFrame::NoFrame);
    m_rolle->setWidgetResizable(true);
    m_rolle->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rolle->setFocusPolicy(Qt::NoFocus);
    m_rolle->setWidget(m_formular);
    m_formular->setContentsMargins(1, abstand(2), abstand(2), abstand(2));
    // The surface of the form is the dialog's own, not the white of a list.
    m_formular->setAutoFillBackground(false);
    m_rolle->viewport()->setAutoFillBackground(false);
    column->addWidget(m_rolle, 1);
    if (m_formular->hatPflichtfelder())
        column->addWidget(new Rollenlabel(render::TextRole::kNote, tr("* Pflichtfeld"), this));
    m_fehler->setObjectName(QStringLiteral("eintrag_fehler"));
    m_fehler->setWordWrap(true);
    m_fehler->hide();
    column->addWidget(m_fehler);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->setObjectName(QStringLiteral("knoepfe"));
    buttons->button(QDialogButtonBox::Save)->setText(tr("Speichern"));
    buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("speichern"));
    buttons->button(QDialogButtonBox::Save)->setToolTip(tr("Strg+Eingabe"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Abbrechen"));
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("abbrechen"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &EintragDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &EintragDialog::reject);
    // From inside a long text Enter is a new line: this saves from everywhere.
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &EintragDialog::save);
    }
}

void EintragDialog::save() {
    m_fehler->hide();
    if (!m_formular->pruefe()) {
        showFocus();
        return;
    }
    const auto stored = m_speichern();
    if (!stored) {
        showError(stored.error());
        return;
    }
    accept();
}

void EintragDialog::showError(const Error& error) {
    const auto label = [this](std::string_view column) -> QString {
        const auto* cell = cellOf(
            m_formular->editor(QString::fromUtf8(column.data(), static_cast<qsizetype>(column.size()))));
        return cell != nullptr ? cell->feld().label : QString();
    };
    const auto text = texte::meldung(error, label).ganz();
    const auto field = QString::fromStdString(error.location.field);
    if (m_formular->hatFeld(field)) {
        m_formular->showError(field, text);
        showFocus();
        return;
    }
    m_fehler->setText(QStringLiteral("⚠ ") + text);
    m_fehler->show();
}

/// The field that has the focus, with its label above and what is wrong below it. The sentence has just made
/// the form longer, so that it is looked for when everything has its place.
void EintragDialog::showFocus() {
    QTimer::singleShot(0, this, [this] {
        if (auto* cell = cellOf(m_formular->focusWidget())) m_rolle->ensureWidgetVisible(cell, 0, abstand(2));
    });
}

void EintragDialog::reject() {
    const dialoge::Rueckfrage question{tr("Eingaben verwerfen"), tr("Sollen Ihre Eingaben verworfen werden?"),
                                       tr("Was Sie hier geändert haben, ist noch nicht gespeichert."),
                                       tr("Verwerfen")};
    if (m_formular->geaendert() && !dialoge::bestaetige(this, question)) return;
    QDialog::reject();
}

void EintragDialog::done(int result) {
    if (m_mitschrift) m_mitschrift->erledigt();
    QDialog::done(result);
}

void EintragDialog::rette(const QString& schluessel) {
    const auto stored = m_formular->langtexte();
    if (stored.isEmpty()) return;
    m_mitschrift.emplace([this, stored] {
        const auto now = m_formular->langtexte();
        return now != stored ? now : QMap<QString, QString>();
    });
    m_mitschrift->beginne(schluessel);
    connect(m_formular, &Formular::changed, this, [this] { m_mitschrift->geschrieben(); });
    const auto draft = textrettung::finde(schluessel);
    if (draft && draft->texte != stored) bieteAn(draft->texte, textrettung::zeitText(*draft));
}

/// Above the form; the form itself stays as it is stored until the user wants the draft.
void EintragDialog::bieteAn(const QMap<QString, QString>& texte, const QString& zeit) {
    auto* offer = new QWidget(this);
    offer->setObjectName(QStringLiteral("rettung"));
    auto* words = new QLabel(tr("Am %1 wurde hier geschrieben und nicht gespeichert.").arg(zeit), offer);
    words->setWordWrap(true);
    auto* take = new QPushButton(tr("&Wieder einsetzen"), offer);
    take->setObjectName(QStringLiteral("rettung_einsetzen"));
    auto* drop = new QPushButton(tr("&Verwerfen"), offer);
    drop->setObjectName(QStringLiteral("rettung_verwerfen"));
    for (auto* button : {take, drop})
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout(offer);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(words, 1);
    row->addWidget(take);
    row->addWidget(drop);
    m_spalte->insertWidget(m_spalte->indexOf(m_rolle), offer);
    connect(take, &QPushButton::clicked, this, [this, offer, texte] {
        for (auto it = texte.begin(); it != texte.end(); ++it)
            if (m_formular->hatFeld(it.key())) m_formular->setWert(it.key(), it.value());
        offer->hide();
        m_formular->focusFirst();
    });
    connect(drop, &QPushButton::clicked, this, [this, offer] {
        m_mitschrift->erledigt();
        offer->hide();
        m_formular->focusFirst();
    });
}

void EintragDialog::showEvent(QShowEvent* event) {
    if (!event->spontaneous() && !testAttribute(Qt::WA_Resized)) adaptSize();
    QDialog::showEvent(event);
    if (!event->spontaneous()) m_formular->focusFirst();
}

/// As large as the form wants to be, within the screen; what does not fit scrolls.
void EintragDialog::adaptSize() {
    const auto* at = parentWidget() != nullptr ? parentWidget()->screen() : QGuiApplication::primaryScreen();
    const auto room = at->availableSize() - QSize(abstand(8), abstand(16));
    const int bar = m_rolle->verticalScrollBar()->sizeHint().width();
    const int form = m_formular->wunschbreite();
    const auto margins = layout()->contentsMargins();
    const int width = std::min(room.width(), form + bar + margins.left() + margins.right());
    const int inside = width - bar - margins.left() - margins.right();
    m_formular->resize(inside, m_formular->height());  // so that it has the columns it will have
    const int formHeight = m_formular->hasHeightForWidth() ? m_formular->heightForWidth(inside)
                                                           : m_formular->sizeHint().height();
    m_rolle->setMinimumHeight(std::min(formHeight, abstand(30)));
    const int others = layout()->hasHeightForWidth()
                           ? layout()->heightForWidth(width) - m_rolle->sizeHint().height()
                           : sizeHint().height() - m_rolle->sizeHint().height();
    resize(width, std::min(room.height(), others + formHeight + abstand(1)));
}

}  // namespace isp::gui
