package se.samspel.participant.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.participant.registry.IdentityRequest;

/** The number, or how sure it is, from a day on. */
@Schema(
        name = "IdentityChangeRequest",
        examples =
                """
                {"identity":{"type":"PERSONNUMMER","value":"197310199265"},\
                "changedOn":"2026-11-20"}\
                """)
record IdentityChangeRequest(
        @NotNull @Valid IdentityRequest identity, @NotNull LocalDate changedOn) {

    @Override
    public String toString() {
        return "IdentityChangeRequest[masked]";
    }
}
