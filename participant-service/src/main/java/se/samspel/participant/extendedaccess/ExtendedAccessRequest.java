package se.samspel.participant.extendedaccess;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.participant.registry.IdentityRequest;

/** Whom it is about, and why it can't wait for the responsible unit or a named handler. */
@Schema(
        name = "ExtendedAccessRequest",
        examples =
                """
                {"identity":{"type":"PERSONNUMMER","value":"197310199265"},\
                "reason":"Akut kontakt, ansvarig enhet kan inte nås"}\
                """)
record ExtendedAccessRequest(
        @NotNull @Valid IdentityRequest identity,
        @NotBlank @Size(min = 10, max = 2000) String reason) {

    @Override
    public String toString() {
        return "ExtendedAccessRequest[masked]";
    }
}
