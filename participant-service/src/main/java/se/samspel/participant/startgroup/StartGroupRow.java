package se.samspel.participant.startgroup;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.startgroup.domain.StartGroupState;

/** One of an intervention's start groups in a list; its meetings are read by its id. */
@Schema(
        name = "StartGroupRow",
        requiredProperties = {"id", "state", "places", "enrolled", "plannedOn", "version"},
        examples =
                """
                {"id":"01a6f0c2-7d80-7a11-8c22-5b1f0c9e4d10","name":"Vårgruppen",\
                "state":"STARTED","places":8,"enrolled":7,"plannedOn":"2020-01-15",\
                "startedOn":"2020-01-15","version":2}\
                """)
record StartGroupRow(
        UUID id,
        @Schema(maxLength = 100) @Nullable String name,
        StartGroupState state,
        @Schema(minimum = "1", maximum = "1000") int places,
        @Schema(minimum = "0", maximum = "100000") long enrolled,
        LocalDate plannedOn,
        @Nullable LocalDate startedOn,
        long version) {}
