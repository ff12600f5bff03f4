package se.samspel.participant.erasure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.SortedMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.retention.domain.RecordClass;
import se.samspel.participant.retention.domain.RetentionRule;
import se.samspel.participant.retention.domain.RetentionTrigger;

/**
 * What was erased, by which decision; nothing in it tells of a person. Its members stand in the
 * order that RFC 8785 gives them, so that its digest can be recomputed from an answer.
 *
 * @param by who decided: the authority's own staff id
 * @param disclosedToOthers disclosures that were made of these persons: what their recipients have
 *     is those controllers' own
 * @param erased rows by table
 * @param more whether there was more than one call erases
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder(alphabetic = true)
@Schema(
        name = "ErasureCertificate",
        requiredProperties = {
            "at",
            "authority",
            "by",
            "decisionReference",
            "disclosedToOthers",
            "erased",
            "id",
            "more",
            "participants"
        })
record Certificate(
        Instant at,
        AuthorityId authority,
        @Schema(maxLength = 100) String by,
        @Schema(maxLength = 100) String decisionReference,
        long disclosedToOthers,
        @Schema(maxProperties = 100) SortedMap<String, Long> erased,
        UUID id,
        boolean more,
        long participants,
        @Nullable Rule rule) {

    /** The rule as it was in force. */
    @JsonPropertyOrder(alphabetic = true)
    @Schema(name = "ErasureRule")
    record Rule(
            @Schema(maxLength = 100) String decisionReference,
            UUID id,
            RecordClass recordClass,
            RetentionTrigger trigger,
            long version,
            @Schema(minimum = "0", maximum = "150") int years) {

        static Rule of(RetentionRule rule) {
            return new Rule(
                    rule.decisionReference(),
                    rule.id(),
                    rule.term().recordClass(),
                    rule.term().trigger(),
                    rule.version(),
                    rule.term().years());
        }
    }
}
