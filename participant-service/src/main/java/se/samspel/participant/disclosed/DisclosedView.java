package se.samspel.participant.disclosed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.disclosure.Snapshot;
import se.samspel.participant.waiver.domain.DataCategory;

/**
 * One disclosure under a form, for the form's controller.
 *
 * @param versions the first one first
 * @param fetches the latest 100, newest first
 * @param moreFetches whether there are earlier ones; they are in the participant's access log
 */
@Schema(
        name = "DisclosedView",
        requiredProperties = {
            "id",
            "recipient",
            "disclosedOn",
            "categories",
            "versions",
            "fetches",
            "moreFetches",
            "version",
            "recordedAt"
        },
        examples =
                """
                {"id":"01a6f0c2-7d30-7a11-8c22-5b1f0c9e4d03","recipient":"2120002304.ame",\
                "disclosedOn":"2026-10-18","categories":["IDENTITY"],"versions":[\
                {"version":1,"categories":["IDENTITY"],"madeAt":"2026-11-22T08:00:00Z",\
                "supersededAt":null,"snapshot":{"IDENTITY":{"sex":"KVINNA","protection":"NONE",\
                "municipalityCode":"2084"}}}],"fetches":[{"at":"2026-11-22T09:00:00Z",\
                "authority":"2120002304.ame","unit":"unit-1","purpose":"CASE_HANDLING"}],\
                "moreFetches":false,"version":1,"recordedAt":"2026-11-22T08:00:00Z"}\
                """)
record DisclosedView(
        UUID id,
        AuthorityId recipient,
        LocalDate disclosedOn,
        @Schema(maxItems = 11) Set<DataCategory> categories,
        @Schema(maxItems = 100) List<Version> versions,
        @Schema(maxItems = 100) List<Fetch> fetches,
        @Schema(description = "Whether there are earlier ones. Om det finns tidigare.")
                boolean moreFetches,
        long version,
        Instant recordedAt) {

    /** What it said, from when and until when. */
    @Schema(name = "DisclosedVersion")
    record Version(
            long version,
            @Schema(maxItems = 11) Set<DataCategory> categories,
            Instant madeAt,
            @Nullable Instant supersededAt,
            Snapshot snapshot) {}

    /** One fetch. */
    @Schema(name = "DisclosureFetch")
    record Fetch(
            Instant at,
            AuthorityId authority,
            @Schema(maxLength = 100) String unit,
            @Schema(maxLength = 20) String purpose) {}
}
