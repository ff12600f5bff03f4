package se.samspel.reporting.projection.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** That an employer was asked and what it answered: which one, and about whom, is not told. */
public record RecordedContact(
        UUID contactId, long version, UUID interventionId, LocalDate contactedOn, String outcome) {

    public Map<String, Object> facets() {
        return new Facets().one("contactOutcome", outcome).byDimension();
    }
}
