package se.samspel.participant.retention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.retention.domain.RecordClass;
import se.samspel.participant.retention.domain.RetentionRule;
import se.samspel.participant.retention.domain.RetentionTerm;
import se.samspel.participant.retention.domain.RetentionTrigger;

/** A retention rule, and what its latest preview found. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "RetentionRuleView",
        requiredProperties = {
            "id",
            "recordClass",
            "years",
            "trigger",
            "decisionReference",
            "decidedOn",
            "version",
            "recordedAt"
        },
        examples =
                """
                {"id":"01a6f0c2-7e10-7a11-8c22-5b1f0c9e4d21","recordClass":"PARTICIPANT",\
                "years":7,"trigger":"LAST_EXIT","decisionReference":"AN 2026/41 §12",\
                "decidedOn":"2026-02-03","latestPreview":{"at":"2026-11-22T01:20:00Z","due":3,\
                "held":1,"stillOpen":0},"version":1,"recordedAt":"2026-11-22T08:00:00Z"}\
                """)
record RetentionRuleView(
        UUID id,
        RecordClass recordClass,
        @Schema(minimum = "0", maximum = "150") int years,
        RetentionTrigger trigger,
        @Schema(maxLength = 100) String decisionReference,
        LocalDate decidedOn,
        @Nullable Preview latestPreview,
        long version,
        Instant recordedAt) {

    /** Counts of the last look: each night's, or somebody's since. */
    @Schema(name = "LatestPreview")
    record Preview(Instant at, long due, long held, long stillOpen) {}

    static RetentionRuleView of(RetentionRule rule, @Nullable Preview latest) {
        RetentionTerm term = rule.term();
        return new RetentionRuleView(
                rule.id(),
                term.recordClass(),
                term.years(),
                term.trigger(),
                rule.decisionReference(),
                rule.decidedOn(),
                latest,
                rule.version(),
                rule.recordedAt());
    }
}
