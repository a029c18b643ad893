// The pledge, the pact's clauses, and the signature under it.
#pragma once
#include "app/session.h"
#include "core/pact.h"

namespace netra::app {

class Signing {
  public:
    explicit Signing(Session& session) : session_(session) {}

    void read_pledge();
    // The text that this person is asked to agree to.
    const core::Pact& pact() const;
    // Begins with nothing ticked, unless ticks for this very text are there.
    void open_pact();
    void tick(std::size_t clause, bool ticked);
    void decline(core::DeclineReason reason);
    // What is drawn so far, kept against a crash; not a signature yet.
    void keep_strokes(const core::Signature& signature);
    // Signs the pact: one entry of the ledger. Nothing happens for a signature that cannot be kept or a pact
    // that may not be signed. Answers whether it was signed.
    bool sign(const core::Signature& signature);

  private:
    Session& session_;
};

}  // namespace netra::app
