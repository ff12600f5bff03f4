package se.samspel.funding.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.succession.domain.AuthoritySuccession;
import se.samspel.funding.succession.domain.RenamedUnit;

/** {@code authority.succeeded}: the predecessor's records are the successor's now. */
record AuthoritySucceeded(
        UUID successionId,
        long version,
        String predecessor,
        String successor,
        LocalDate takesEffectOn,
        LocalDate decidedOn,
        String decisionReference,
        List<RenamedUnit> units) {

    static AuthoritySucceeded of(AuthoritySuccession succession) {
        return new AuthoritySucceeded(
                succession.id(),
                succession.version(),
                succession.predecessor(),
                succession.successor(),
                succession.decision().takesEffectOn(),
                succession.decision().decidedOn(),
                succession.decision().reference(),
                succession.units());
    }
}
