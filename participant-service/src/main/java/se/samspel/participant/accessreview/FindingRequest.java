package se.samspel.participant.accessreview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.accessreview.domain.Finding;

/** What the reviewer found about one row. */
@Schema(
        name = "FindingRequest",
        examples =
                """
                {"rowId":"01a6f0c2-7d60-7a11-8c22-5b1f0c9e4d08","finding":"JUSTIFIED",\
                "note":"Handläggaren hade ärendet"}\
                """)
record FindingRequest(
        @NotNull UUID rowId,
        @NotNull Finding finding,
        @Size(min = 1, max = 2000) @Nullable String note) {}
