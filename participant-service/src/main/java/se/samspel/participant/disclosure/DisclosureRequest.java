package se.samspel.participant.disclosure;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.kit.value.AuthorityId;

@Schema(
        name = "DisclosureRequest",
        examples =
                """
                {"waiverId":"01a6f0c2-7d20-7a11-8c22-5b1f0c9e4d02","recipient":"2120002304.ame",\
                "disclosedOn":"2019-10-18"}\
                """)
record DisclosureRequest(
        @NotNull UUID waiverId, @NotNull AuthorityId recipient, @NotNull LocalDate disclosedOn) {}
