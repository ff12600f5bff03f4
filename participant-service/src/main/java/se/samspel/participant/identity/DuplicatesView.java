package se.samspel.participant.identity;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "DuplicatesView",
        requiredProperties = {"items"},
        examples =
                """
                {"items":[{"id":"01a6f0c2-7d10-7a11-8c22-5b1f0c9e4d77",\
                "reason":"SAME_BIRTH_AND_SEX"}]}\
                """)
record DuplicatesView(@Schema(maxItems = 20) List<Possible> items) {

    @Schema(name = "PossibleDuplicate")
    record Possible(UUID id, Reason reason) {}

    /** Why two records may be of one person. */
    @Schema(name = "DuplicateReason")
    enum Reason {
        /** Both have it: one came when its authority was succeeded by this one. */
        SAME_NUMBER,
        /** One of them has no personal identity number: two such numbers are two persons. */
        SAME_BIRTH_AND_SEX,
        /** One has a number that the other had before. */
        EARLIER_NUMBER
    }
}
