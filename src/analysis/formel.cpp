// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/formel.h"

#include "analysis/codes.h"
#include "analysis/formel_zerlegung.h"
#include "base/contracts.h"
#include "domain/wert.h"

#include <atomic>
#include <cfenv>
#include <cmath>
#include <muParser.h>
#include <numbers>

namespace isp::analysis {

namespace {

/// What the processor notes where a step has no finite real result, even if a later one hides it.
constexpr int kTraps = FE_DIVBYZERO | FE_OVERFLOW | FE_INVALID;

/// A parser with the variables it reads. Not to be shared between threads: muParser evaluates on a stack it
/// owns.
class Rechner {
public:
    Rechner(const std::string& ausdruck, std::size_t bezuege) : m_eingabe(bezuege, 1.0) {
        // Folding constants at parse time would hide a division by zero between them.
        m_parser.EnableOptimizer(false);
        m_parser.ClearConst();  // its own _pi has twelve digits
        m_parser.DefineConst("pi", std::numbers::pi);
        for (std::size_t i = 0; i < bezuege; ++i)
            m_parser.DefineVar(Zerlegung::variable(i), &m_eingabe[i]);
        m_parser.SetExpr(ausdruck);
    }
    Rechner(const Rechner&) = delete;
    Rechner& operator=(const Rechner&) = delete;

    [[nodiscard]] mu::Parser& parser() noexcept { return m_parser; }

    void evaluate(std::span<const std::span<const double>> eingaben, std::span<double> out) {
        std::feclearexcept(kTraps);
        for (std::size_t row = 0; row < out.size(); ++row) {
            out[row] = value(eingaben, row);
            if (std::fetestexcept(kTraps) == 0) continue;
            out[row] = kFehlt;
            std::feclearexcept(kTraps);
        }
    }

private:
    /// Row by row, not muParser's bulk mode: Debian builds the library with OpenMP, and a parallel section
    /// per formula costs several times what the 2 400 rows of the Kreis do.
    double value(std::span<const std::span<const double>> eingaben, std::size_t row) {
        for (std::size_t i = 0; i < eingaben.size(); ++i) {
            m_eingabe[i] = eingaben[i][row];
            if (!std::isfinite(m_eingabe[i])) return kFehlt;
        }
        const double result = m_parser.Eval();
        return std::isfinite(result) ? result : kFehlt;
    }

    std::vector<double> m_eingabe;
    mu::Parser m_parser;
};

/// Keeps the caller's floating-point flags as they are.
class ScopedFlags {
public:
    ScopedFlags() { std::feholdexcept(&m_before); }
    ~ScopedFlags() { std::fesetenv(&m_before); }
    ScopedFlags(const ScopedFlags&) = delete;
    ScopedFlags& operator=(const ScopedFlags&) = delete;

private:
    std::fenv_t m_before{};
};

Namensart namensart(const std::string& name) {
    static const mu::Parser reference;
    if (reference.GetFunDef().contains(name)) return Namensart::kFunktion;
    return name == "pi" ? Namensart::kKonstante : Namensart::kUnbekannt;
}

Error translate(const mu::ParserError& e, const std::string& text, const Zerlegung& z) {
    const auto at = static_cast<std::size_t>(std::max(0, e.GetPos()));
    const auto byte = at < z.herkunft.size() ? z.herkunft[at] : text.size();
    const auto position = positionText(text, byte);
    switch (e.GetCode()) {
        case mu::ecUNEXPECTED_EOF:
        case mu::ecMISSING_ELSE_CLAUSE:
        case mu::ecEMPTY_EXPRESSION:
            return makeError(codes::kUnfinished);
        case mu::ecTOO_FEW_PARAMS:
        case mu::ecTOO_MANY_PARAMS:
            return makeError(codes::kArgumentCount, {position, e.GetToken()});
        case mu::ecUNEXPECTED_OPERATOR:
        case mu::ecUNASSIGNABLE_TOKEN:
        case mu::ecUNEXPECTED_ARG_SEP:
        case mu::ecUNEXPECTED_ARG:
        case mu::ecUNEXPECTED_VAL:
        case mu::ecUNEXPECTED_VAR:
        case mu::ecUNEXPECTED_PARENS:
        case mu::ecUNEXPECTED_FUN:
        case mu::ecUNEXPECTED_CONDITIONAL:
        case mu::ecMISPLACED_COLON:
            if (byte < text.size())
                return makeError(codes::kUnexpectedToken, {position, tokenAt(text, byte)})
                    .because(e.GetMsg());
            return makeError(codes::kUnfinished);
        default:
            return makeError(codes::kFormulaNotUnderstood).because(e.GetMsg());
    }
}

}  // namespace

struct Formel::State {
    std::string text;
    Zerlegung zerlegung;
    /// The parser of the last evaluation, waiting for the next. A thread that finds it taken makes its own.
    std::atomic<Rechner*> waiting{nullptr};

    ~State() { delete waiting.load(); }

    [[nodiscard]] std::unique_ptr<Rechner> take() {
        if (std::unique_ptr<Rechner> idle{waiting.exchange(nullptr)}) return idle;
        return std::make_unique<Rechner>(zerlegung.ausdruck, zerlegung.bezuege.size());
    }
    void giveBack(std::unique_ptr<Rechner> rechner) {
        Rechner* none = nullptr;
        if (waiting.compare_exchange_strong(none, rechner.get())) static_cast<void>(rechner.release());
    }
};

Formel::Formel(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Formel::~Formel() = default;
Formel::Formel(Formel&&) noexcept = default;
Formel& Formel::operator=(Formel&&) noexcept = default;

const std::string& Formel::text() const noexcept {
    return m_state->text;
}

const std::vector<Bezug>& Formel::bezuege() const noexcept {
    return m_state->zerlegung.bezuege;
}

Result<Formel> Formel::parse(const std::string& text) {
    auto state = std::make_unique<State>();
    state->text = text;
    ISP_TRY(state->zerlegung, zerlege(text, namensart));
    try {
        const ScopedFlags flags;
        auto rechner = state->take();
        static_cast<void>(rechner->parser().Eval());  // muParser reads the expression at its first use
        if (rechner->parser().GetNumResults() != 1) return makeError(codes::kFormulaNotUnderstood);
        state->giveBack(std::move(rechner));
    } catch (const mu::ParserError& e) {
        return translate(e, text, state->zerlegung);
    }
    return Formel(std::move(state));
}

void Formel::evaluate(std::span<const std::span<const double>> eingaben, std::span<double> out) const {
    ISP_REQUIRE(eingaben.size() == bezuege().size());
    for (const auto& eingabe : eingaben)
        ISP_REQUIRE(eingabe.size() == out.size());
    const ScopedFlags flags;
    try {
        auto rechner = m_state->take();
        rechner->evaluate(eingaben, out);
        m_state->giveBack(std::move(rechner));
    } catch (const mu::ParserError& e) {
        contractViolated("a formula that was parsed evaluates: " + e.GetMsg(), __FILE__, __LINE__);
    }
}

}  // namespace isp::analysis
