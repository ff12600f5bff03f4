package se.samspel.participant.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.registry.ParticipantView;

/** The number that a person has, and those before it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "IdentitiesView",
        requiredProperties = {"id", "earlier", "version"},
        examples =
                """
                {"id":"01a6f0c2-7d10-7a11-8c22-5b1f0c9e4d01",\
                "identity":{"type":"PERSONNUMMER","value":"197310199265"},\
                "earlier":[{"identity":{"type":"SAMORDNINGSNUMMER","value":"197310792387",\
                "level":"SANNOLIK"},"untilOn":"2026-11-20"}],"version":2}\
                """)
record IdentitiesView(
        UUID id,
        ParticipantView.@Nullable Identity identity,
        @Schema(description = "Newest first. Nyast först.", maxItems = 100) List<Earlier> earlier,
        long version) {

    @Schema(name = "EarlierIdentity")
    record Earlier(ParticipantView.Identity identity, LocalDate untilOn) {}
}
