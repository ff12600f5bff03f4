package se.samspel.funding.association;

import java.time.LocalDate;
import se.samspel.funding.association.domain.Association;

/** {@code association.created}: an association's state. */
record AssociationCreated(String associationId, long version, String name, LocalDate startsOn) {

    static AssociationCreated of(Association association) {
        return new AssociationCreated(
                association.id(),
                association.version(),
                association.name(),
                association.startsOn());
    }
}
