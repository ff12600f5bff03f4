package se.samspel.participant.rights;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.kit.value.AuthorityId;

/**
 * Everything that one authority holds of a person.
 *
 * @param sections by name, in the document's order; a section without anything is there and empty
 */
@Schema(
        name = "Extract",
        requiredProperties = {"participantId", "authority", "madeAt", "sections"},
        examples =
                """
                {"participantId":"01a6f0c2-7d10-7a11-8c22-5b1f0c9e4d01",\
                "authority":"2120002304.ame","madeAt":"2026-11-22T08:00:00Z","sections":{\
                "record":[{"id":"01a6f0c2-7d10-7a11-8c22-5b1f0c9e4d01",\
                "identity":{"type":"PERSONNUMMER","value":"197310199265"},"sex":"KVINNA"}],\
                "waivers":[],"disclosuresMade":[],"disclosuresReceived":[],"enrolments":[],\
                "accessLog":[]}}\
                """)
record ExtractView(
        UUID participantId,
        AuthorityId authority,
        Instant madeAt,
        @Schema(
                        description = "By name; what is in them is each feature's. Per avsnitt.",
                        maxProperties = 100)
                Map<String, List<?>> sections) {}
